/** Something small that lies open over a view, and that `Esc` closes before it means anything to the view. */
export interface Leavable {
  /** Closes it; false where it is closed already. */
  leave(): boolean;
}

/** Lets what lies open where the event comes from be left; whether there was something. */
export function leftByEscape(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => isLeavable(target) && target.leave());
}

function isLeavable(target: EventTarget): target is EventTarget & Leavable {
  return 'leave' in target && typeof target.leave === 'function';
}
