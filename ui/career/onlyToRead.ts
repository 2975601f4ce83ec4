import type { CareerPage } from "../api/generated";

/** Where nothing can be written, nothing that writes is offered. */
export function onlyToRead(page: CareerPage): CareerPage {
  return {
    ...page,
    cases: page.cases.map((line) => ({ ...line, may: [] })),
    acting: page.acting.map((line) => ({ ...line, may: [] })),
    transitions: page.transitions.map((move) => ({ ...move, canPullBack: false })),
  };
}
