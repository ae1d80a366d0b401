import { html, LitElement, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hueClass } from '../shared/source-hue.ts';
import { hues } from '../shared/hues.styles.ts';
import type { Relation } from '../../src/model.ts';
import { ribbonStyles } from './ribbons.styles.ts';

export interface RibbonShape {
  readonly link: string;
  readonly path: string;
  readonly relation: Relation;
  /** A reader might doubt the link. */
  readonly isPossible: boolean;
  readonly state: 'current' | 'near' | 'rest';
}

/** What stands at the edge of a column: the end of a ribbon, or the bar of a sentence told here only. */
export interface EdgeShape {
  readonly kind: 'end' | 'bar';
  readonly article: number;
  readonly path: string;
}

/** The layer of ribbons between two columns. It draws what it is given, and is an ornament to screen readers. */
export class RibbonsElement extends LitElement {
  @property({ attribute: false }) ribbons: readonly RibbonShape[] = [];
  @property({ attribute: false }) edges: readonly EdgeShape[] = [];

  static override styles = [hues, ribbonStyles];

  override render(): TemplateResult {
    const inOrder = [...this.ribbons].sort((x, y) => STACKING.indexOf(x.state) - STACKING.indexOf(y.state));
    return svgRoot(inOrder, this.edges);
  }
}

/** The current ribbon lies over all others. */
const STACKING: readonly RibbonShape['state'][] = ['rest', 'near', 'current'];

function svgRoot(ribbons: readonly RibbonShape[], edges: readonly EdgeShape[]): TemplateResult {
  return html`<svg aria-hidden="true">
    ${ribbons.map(({ link, path, relation, isPossible, state }) => svg`<path class="ribbon ${relation} ${isPossible ? 'possible' : ''} ${state}" data-link=${link} d=${path}></path>`)}
    ${edges.map(({ kind, article, path }) => svg`<path class="${kind} ${hueClass(article)}" d=${path}></path>`)}
  </svg>`;
}
