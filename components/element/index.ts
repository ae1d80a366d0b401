/**
 * `source-diff/element`: the class of `<source-diff>`, its events, and what defines it. Importing it changes nothing on the
 * page; `source-diff/element/define` defines the element.
 */
export { define } from './define.ts';
export * from './events.ts';
export type * from './props.ts';
export { ELEMENT_VIEWS, type ElementView } from './settings.ts';
export { SourceDiffElement } from './source-diff.element.ts';
export { CountRequest, DetailsRequest, OptionsRequest, RoleRequest } from '../state/requests.ts';
export type { FilterKey } from '../state/view-state.ts';
