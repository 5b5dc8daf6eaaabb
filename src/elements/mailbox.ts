/** Messages that are waited for one after another. */
export class Mailbox<Message> {
  private readonly messages: Message[] = [];
  private failure: { readonly error: unknown } | undefined;
  private wake: () => void = () => undefined;

  put(message: Message): void {
    this.messages.push(message);
    this.wake();
  }

  /** Nothing more will come: whoever waits is told why. */
  fail(error: unknown): void {
    this.failure ??= { error };
    this.wake();
  }

  /** The next message. Rejects with what `fail` was given, once no message is left. */
  async next(): Promise<Message> {
    for (;;) {
      const message = this.messages.shift();
      if (message !== undefined) return message;
      if (this.failure) throw this.failure.error;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
