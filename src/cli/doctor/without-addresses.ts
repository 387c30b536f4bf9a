/** SQL of what an error says, given SQL of a text, without the mail addresses in it. */
export const withoutAddresses = (text: string) => `regexp_replace(${text}, '[^\\s<>"'':]+@[^\\s<>"'':]+', '…', 'g')`
