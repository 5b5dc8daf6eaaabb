import "../embed.ts";
import { offerEmbed } from "./embed-button.ts";
import "./page.ts";

offerEmbed(document);
