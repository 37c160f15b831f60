export function messagesIn(folder: string): { messages: string[]; unreadable: string[]; untranslatable: string[] };
