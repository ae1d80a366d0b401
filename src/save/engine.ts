/** Name and version of this engine, as a comparison that it made has them. */
export const ENGINE = `source-diff ${__VERSION__}`;
