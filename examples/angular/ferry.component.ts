import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import type { ArticleInput } from 'source-diff';
import type { LoadEvent } from 'source-diff/element';
import 'source-diff/element/define';

/** The schema lets the tag through; properties and events are bound as those of any element. */
@Component({
  selector: 'app-ferry',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p role="status">{{ found() }}</p>
    <source-diff [articles]="articles()" [maxPassages]="2" (sd-load)="loaded($event)"></source-diff>
  `,
})
export class FerryComponent {
  readonly articles = input.required<readonly ArticleInput[]>();
  readonly found = signal('Comparing');

  loaded(event: Event): void {
    this.found.set(`${(event as LoadEvent).comparison.passages.length} passages`);
  }
}
