/** Pixels: the size in which social networks show a picture. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
