/** The closed lists of requests and packets, and the words of each. */
import type { AskedWhich, PacketFault, PromiseState } from "../api/generated";

export const WHICH_WORDS: Record<AskedWhich, string> = {
  open: "review-which-open",
  moved: "review-which-moved",
  all: "review-which-all",
};
export const WHICH = Object.keys(WHICH_WORDS) as AskedWhich[];

interface FaultWords {
  /** What it is, in a few words. */
  title: string;
  /** What to do about it. */
  way: string;
  /** Where that is done. */
  leads?: "laptops" | "requests" | "home";
  /** Somebody may wish harm: it is told more loudly. */
  alarm?: true;
}

/** Every reason for which a packet is refused has a page of its own: what it is, and the way out. */
export const FAULTS: Record<PacketFault, FaultWords> = {
  not_a_packet: { title: "packet-fault-not-a-packet", way: "packet-way-not-a-packet" },
  cut_short: { title: "packet-fault-cut-short", way: "packet-way-cut-short" },
  damaged: { title: "packet-fault-damaged", way: "packet-way-cut-short" },
  not_for_this_laptop: {
    title: "packet-fault-not-for-this-laptop",
    way: "packet-way-not-for-this-laptop",
    leads: "laptops",
  },
  altered: { title: "packet-fault-altered", way: "packet-way-altered", alarm: true },
  redirected: { title: "packet-fault-redirected", way: "packet-way-redirected", alarm: true },
  newer: { title: "packet-fault-newer", way: "packet-way-newer" },
  too_large: { title: "packet-fault-too-large", way: "packet-way-too-large" },
  expired: { title: "packet-fault-expired", way: "packet-way-expired", leads: "requests" },
  unknown_sender: {
    title: "packet-fault-unknown-sender",
    way: "packet-way-unknown-sender",
    leads: "laptops",
  },
  changed_keys: {
    title: "packet-fault-changed-keys",
    way: "packet-way-changed-keys",
    leads: "laptops",
    alarm: true,
  },
  replayed: { title: "packet-fault-replayed", way: "packet-way-replayed", leads: "home" },
  older_head: { title: "packet-fault-older-head", way: "packet-way-older-head" },
  fork: { title: "packet-fault-fork", way: "packet-way-fork", alarm: true },
  gap: { title: "packet-fault-gap", way: "packet-way-gap" },
  other_purpose: { title: "packet-fault-other-purpose", way: "packet-way-other-purpose" },
  not_asked_for: { title: "packet-fault-not-asked-for", way: "packet-way-not-asked-for", leads: "requests" },
  asked_already: { title: "packet-fault-asked-already", way: "packet-way-asked-already", leads: "home" },
  too_late: { title: "packet-fault-too-late", way: "packet-way-too-late" },
};

/** What packets count, each as "3 promises". A word of a newer app has none here, and is passed over. */
export const COUNT_WORDS: Record<string, string> = {
  person: "packet-count-person",
  promise: "packet-count-promise",
  open: "packet-count-open",
  moved: "packet-count-moved",
  broken: "packet-count-broken",
  kept: "packet-count-kept",
  assignment: "packet-count-assignment",
  transition: "packet-count-transition",
  pull_back: "packet-count-pull-back",
  answer: "packet-count-answer",
  informed: "packet-count-informed",
  content: "packet-count-content",
  entry: "packet-count-entry",
  left_out: "packet-count-left-out",
  not_asked: "packet-count-not-asked",
  case: "packet-count-case",
};

/** A move from one position to another. */
export const MOVE_WORDS: Record<string, string> = {
  promotion: "review-move-promotion",
  lateral: "review-move-lateral",
  demotion: "review-move-demotion",
  title_only: "review-move-title-only",
  regrade: "review-move-regrade",
  return: "review-move-return",
  recall: "review-move-recall",
};

/** How a promise ended that was not kept. */
export const BROKEN_WORDS: Partial<Record<PromiseState, string>> = {
  broken: "hr-review-state-broken",
  overdue_silent: "hr-review-state-overdue-silent",
  contested: "hr-review-state-contested",
  left_open: "hr-review-state-left-open",
  withdrawn: "hr-review-state-withdrawn",
};
