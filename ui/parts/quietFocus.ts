/** Puts the focus on what stands at the end of a page, and leaves the page at its beginning: what is read first stays in sight. */
export function quietFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
