/** Two short reports on one event as the children of the element; each has a sentence of its own. */
export const ARTICLES = `
  <article data-outlet="The Harbour Post" data-published="2024-05-02" lang="en">
    <h3>Ferry returns after storm</h3>
    <p>The ferry to the island sailed again on Thursday after three days in port.</p>
    <p>“We seem to have been lucky with the hull,” said the captain, Mara Lind.</p>
    <p>About 240 people waited at the pier.</p>
    <p>The harbour café gave out soup.</p>
  </article>
  <article data-outlet="Island Radio" data-published="2024-05-02" lang="en">
    <h3>Ferry returns after a storm at sea</h3>
    <p>The ferry to the island sailed again on Thursday after three days at the quay.</p>
    <p>“We have been lucky with the hull,” captain Mara Lind said.</p>
    <p>About 300 people waited at the pier.</p>
    <p>Fares go up in June.</p>
  </article>`;

/** A page with one element, and whatever else belongs to it. */
export function pageWith(element: string, head = '<script type="module" src="/source-diff.js"></script>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title>${head}</head><body>${element}</body></html>`;
}
