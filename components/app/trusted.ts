/// <reference types="trusted-types" />

/**
 * The two things that the app and the element do with markup and script addresses, for pages on which Trusted Types allow
 * nothing else. The policy itself is handed to nobody.
 */
let made: Policy | undefined;

type Policy = Pick<TrustedTypePolicy, 'createHTML' | 'createScriptURL'>;

/** Made when first needed, as a page may refuse it: then what needs none still works. */
function policy(): Policy | undefined {
  return (made ??= globalThis.window?.trustedTypes?.createPolicy('source-diff', {
    createHTML: (markup) => markup,
    createScriptURL: ownAddress,
  }));
}

/** The address of a script of the app, for starting a worker with it. */
export function ownScript(address: string): string {
  return trusted(policy()?.createScriptURL(address), address);
}

/** A page in a file, taken apart by the browser in a document of its own that runs, shows and loads nothing. */
export function inertDocument(markup: string): Document {
  const document = new DOMParser().parseFromString(trustedMarkup(markup), 'text/html');
  if (policy() && document.body) letMarkupIn(document);
  return document;
}

/** Readability sets markup of the page back into its body, and into elements that it makes. They stay as inert as the document. */
function letMarkupIn(document: Document): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string) => withMarkup(create(name));
  withMarkup(document.body);
}

function withMarkup<E extends Element>(element: E): E {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  return Object.defineProperty(element, 'innerHTML', {
    get: () => own.get!.call(element) as string,
    set: (markup: string) => own.set!.call(element, trustedMarkup(markup)),
  });
}

function trustedMarkup(markup: string): string {
  return trusted(policy()?.createHTML(markup), markup);
}

function ownAddress(address: string): string {
  if (new URL(address, document.baseURI).origin === location.origin) return address;
  throw new TypeError(`${address} is no script of the app`);
}

/** The DOM takes trusted values wherever it takes strings; its types do not know them yet. */
function trusted(value: TrustedHTML | TrustedScriptURL | undefined, plain: string): string {
  return (value as unknown as string | undefined) ?? plain;
}
