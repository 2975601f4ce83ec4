/** The seven parts of a change of role, in their order, and the word of each. */
import type { Facet } from "../api/generated";

export const FACET_WORDS: Record<Facet, string> = {
  title: "facet-title",
  duties_added: "facet-duties-added",
  old_duties_released: "facet-old-duties-released",
  authority_and_rights: "facet-authority-and-rights",
  pay_or_grade: "facet-pay-or-grade",
  roster_share: "facet-roster-share",
  written_confirmation: "facet-written-confirmation",
};
export const FACETS = Object.keys(FACET_WORDS) as Facet[];
