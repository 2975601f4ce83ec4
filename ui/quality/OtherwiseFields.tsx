/** Seeing questions otherwise: which, how, and why, in their own words. Each question once. */
import { Checkbox, Radio } from "@mantine/core";
import { useState } from "react";
import type { CheckPage, CheckedItem, Mark, SeenOtherwise } from "../api/generated";
import { useWords } from "../app/words";
import { WordsField } from "../parts/CauseField";
import { MarkWord } from "./MarkWord";
import classes from "./check.module.css";
import { MARK_WORDS, marksInstead } from "./lists";

interface Seen {
  proposed: Mark | null;
  reason: string;
}

export interface Otherwise {
  chosen: Record<string, Seen>;
  set: (item: string, change: Partial<Seen> | null) => void;
  /** Null while nothing is chosen, or something of what is chosen is missing. */
  items: SeenOtherwise[] | null;
}

export function useOtherwise(page: CheckPage): Otherwise {
  const [chosen, setChosen] = useState<Record<string, Seen>>({});
  const set = (item: string, change: Partial<Seen> | null) =>
    setChosen(({ [item]: known = { proposed: null, reason: "" }, ...others }) =>
      change === null ? others : { ...others, [item]: { ...known, ...change } },
    );
  const inOrder = page.items.filter(({ item }) => chosen[item] !== undefined);
  const items = inOrder.flatMap(({ item }) => {
    const { proposed = null, reason = "" } = chosen[item] ?? {};
    return proposed === null || reason.trim() === "" ? [] : [{ item, proposed, reason: reason.trim() }];
  });
  const isWhole = inOrder.length > 0 && items.length === inOrder.length;
  return { chosen, set, items: isWhole ? items : null };
}

/** Each question once, and only where something higher is left to see. */
export function canBeOtherwise({ kind, mark, dispute }: CheckedItem): boolean {
  return dispute === null && marksInstead(kind, mark).length > 0;
}

export function OtherwiseFields(props: { page: CheckPage; otherwise: Otherwise; problem: (field: string) => string | null }) {
  const { page, otherwise, problem } = props;
  const open = page.items.filter(canBeOtherwise);
  const placeOf = (item: string) => page.items.filter((known) => otherwise.chosen[known.item]).findIndex((known) => known.item === item);
  return (
    <div>
      {open.map((item) => (
        <OneOtherwise
          key={item.item}
          item={item}
          seen={otherwise.chosen[item.item] ?? null}
          onChange={(change) => otherwise.set(item.item, change)}
          problem={(field) => problem(`items.${placeOf(item.item)}.${field}`)}
        />
      ))}
    </div>
  );
}

function OneOtherwise(props: {
  item: CheckedItem;
  seen: Seen | null;
  onChange: (change: Partial<Seen> | null) => void;
  problem: (field: string) => string | null;
}) {
  const { t } = useWords();
  const { item, seen, onChange, problem } = props;
  const offered = marksInstead(item.kind, item.mark);
  return (
    <fieldset className={classes.otherwise}>
      <Checkbox
        size="md"
        label={item.question}
        description={<MarkWord mark={item.mark} kind={item.kind} />}
        checked={seen !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? {} : null)}
      />
      {seen !== null && (
        <>
          <Radio.Group
            label={t("otherwise-mark")}
            value={seen.proposed}
            onChange={(mark) => onChange({ proposed: mark as Mark })}
            error={problem("proposed")}
          >
            <div className={classes.end}>
              {offered.map((mark) => (
                <Radio key={mark} size="md" value={mark} label={t(MARK_WORDS[item.kind][mark])} />
              ))}
            </div>
          </Radio.Group>
          <WordsField
            label={t("otherwise-reason")}
            value={seen.reason}
            onChange={(reason) => onChange({ reason })}
            error={problem("reason")}
          />
        </>
      )}
    </fieldset>
  );
}
