/** Sentences of a translation by the id of the English one: those of the champion's side, or what the console needs more. See `translations-plugin.ts`. */
declare module '*?part=portal' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

declare module '*?part=console' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
