import "../embed.ts";
import { offerEmbed } from "./embed-button.ts";

offerEmbed(document);
