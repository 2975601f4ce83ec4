import type { ReviewEvent } from "../api/generated";
import { useWords } from "../app/words";
import { FACET_WORDS } from "../commitments/lists";
import {
  DECISION_WORDS,
  FINDING_WORDS,
  INFORMED_WORDS,
  REASON_WORDS,
  REMEDY_WORDS,
  SECOND_WORDS,
} from "./lists";

/** An entry of HR's log in words: what it says, the words that were written, and by whom. */
export interface EventWords {
  title: string;
  words: string;
  by: string;
}

export function useEventWords(): (event: ReviewEvent) => EventWords {
  const { t, day } = useWords();
  return (event) => {
    switch (event.kind) {
      case "case_opened":
        return {
          ...event.content,
          title: t("case-said-opened", { reason: t(REASON_WORDS[event.content.reason]) }),
        };
      case "case_packet_requested":
        return { title: t("case-said-requested", { day: day(event.content.answerBy) }), words: "", by: "" };
      case "case_received":
        return { title: t("case-said-received", { number: event.content.head }), words: "", by: "" };
      case "case_reviewing":
        return { title: t("case-said-reviewing"), words: "", by: event.content.by };
      case "case_question":
        return { ...event.content, title: t("case-said-question") };
      case "case_answer":
        return { ...event.content, title: t("case-said-answer") };
      case "case_finding": {
        const { finding, missing } = event.content;
        const parts = missing.map((facet) => t(FACET_WORDS[facet])).join(", ");
        const found = t(FINDING_WORDS[finding]);
        const title =
          parts === "" ? t("case-said-finding", { found }) : t("case-said-finding-missing", { found, parts });
        return { ...event.content, title };
      }
      case "case_remedy": {
        const { remedy, due } = event.content;
        const what = t(REMEDY_WORDS[remedy]);
        const title =
          due === null ? t("case-said-remedy", { what }) : t("case-said-remedy-by", { what, day: day(due) });
        return { ...event.content, title };
      }
      case "case_decision":
        return {
          ...event.content,
          title: t("case-said-decision", { decision: t(DECISION_WORDS[event.content.decision]) }),
        };
      case "case_employee_informed": {
        const { way, by, reply } = event.content;
        return { title: t("case-said-informed", { way: t(INFORMED_WORDS[way]) }), words: reply, by };
      }
      case "case_closed":
        return { ...event.content, title: t("case-said-closed") };
      case "case_expired":
        return { ...event.content, title: t("case-said-expired"), by: "" };
      case "case_second_reviewer": {
        const { name, why } = event.content;
        return { title: t("case-said-second", { name, why: t(SECOND_WORDS[why]) }), words: "", by: "" };
      }
      case "case_entered_by_mistake":
        return { ...event.content, title: t("case-said-mistake"), by: "" };
    }
  };
}
