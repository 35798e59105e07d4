/** What is written in capitals, though a name in PascalCase says it otherwise. */
const ACRONYMS: ReadonlySet<string> = new Set(['ai', 'api', 'aws', 'cpu', 'gpu', 'http', 'ml', 'sla', 'slo']);

/** A name in PascalCase as words: `PaymentErrors` is `Payment errors`, `LeadsApiErrors` `Leads API errors`. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  return words
    .split(' ')
    .map((word, index) => {
      if (ACRONYMS.has(word.toLowerCase())) return word.toUpperCase();
      return index === 0 ? word : word.toLowerCase();
    })
    .join(' ');
}
