import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Section } from './side.template.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A section counts as in view when it reaches a line a third of the way down the window. */
const LINE = '-33% 0px -66% 0px';

/** Which of the sections the reader is in, by scrolling. */
export class SectionInView implements ReactiveController {
  section: Section = 'quotations';
  #watched: readonly Element[] = [];
  #observer: IntersectionObserver | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdated(): void {
    const sections = [...this.host.renderRoot.querySelectorAll('[data-section]')];
    if (sections.length === this.#watched.length && sections.every((section, at) => section === this.#watched[at])) return;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#hear(entries), { rootMargin: LINE });
    for (const section of sections) this.#observer.observe(section);
    this.#watched = sections;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = [];
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
    const section = (entered?.target as HTMLElement | undefined)?.dataset['section'] as Section | undefined;
    if (!section || section === this.section) return;
    this.section = section;
    this.host.requestUpdate();
  }
}
