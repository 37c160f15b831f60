/** A text in which `quotes` direct quotes are said by four people in turn, a paragraph each. */
export function manySuggestions(quotes: number): string;
