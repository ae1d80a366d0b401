import type { SourceDiffEventMap } from './events.ts';
import type { SourceDiffElement } from './source-diff.element.ts';

/** What can be set on the element, by the names of its properties. */
export type SourceDiffProperties = Partial<
  Pick<
    SourceDiffElement,
    | 'src'
    | 'view'
    | 'pair'
    | 'base'
    | 'only'
    | 'maxPassages'
    | 'hideKinds'
    | 'hide'
    | 'heading'
    | 'href'
    | 'theme'
    | 'language'
    | 'threshold'
    | 'workerUrl'
    | 'workerFactory'
    | 'articles'
    | 'comparison'
    | 'current'
  >
>;

/** The same by the names of the attributes, where those are others. */
export interface SourceDiffAttributes {
  'max-passages'?: number | string;
  'hide-kinds'?: string;
  'worker-url'?: string;
}

/** Listeners as React and Preact take them: `onsd-load`. */
export type SourceDiffListeners = { [Name in keyof SourceDiffEventMap as `on${Name}`]?: (event: SourceDiffEventMap[Name]) => void };

/** All of it, for the templates of frameworks that know their elements by type. */
export type SourceDiffProps = SourceDiffProperties & SourceDiffAttributes & SourceDiffListeners;
