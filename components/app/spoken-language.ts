import type { ReactiveControllerHost } from 'lit';
import { directionOf, isLanguage, negotiated, useLanguage, type Language } from '../../src/words/language.ts';

const PLACE = 'source-diff.language';

/**
 * The language of the interface: as the address says (`?lang=de`), as chosen before, or as the browser's own list has it. Its
 * host renders anew when the words have changed.
 */
export class SpokenLanguage {
  current: Language = 'en';
  /** Resolves when the first words can be shown. */
  readonly loaded: Promise<void>;

  constructor(private readonly host: ReactiveControllerHost) {
    this.loaded = this.#speak(wanted());
  }

  /** Speaks another language from now on, on the next visit too. */
  async choose(language: Language): Promise<void> {
    await this.#speak(language);
    try {
      localStorage.setItem(PLACE, language);
    } catch {
      // The choice holds until the page is closed.
    }
  }

  async #speak(language: Language): Promise<void> {
    await useLanguage(language, navigator.languages);
    this.current = language;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    this.host.requestUpdate();
  }
}

function wanted(): Language {
  const choices = [new URLSearchParams(location.search).get('lang'), kept()];
  return choices.find(isLanguage) ?? negotiated(navigator.languages);
}

function kept(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}
