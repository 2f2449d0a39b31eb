const NATION = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u

/** Words that open an official document. */
export const isHead = (text: string): boolean => NATION.test(text.normalize('NFC'))
