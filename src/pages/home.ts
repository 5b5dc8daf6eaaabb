import "../embed.ts";
