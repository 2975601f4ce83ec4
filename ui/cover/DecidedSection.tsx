/** What was decided and where it stands: whoever was asked says yes or no, and afterwards it was done or it was not. */
import { Button, Menu, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { CoverDecision, DecisionId } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { type Alike, decidedAlike } from "./alike";
import { markOf } from "./lists";
import { useCopying } from "./useAsking";
import { useDays } from "./useDays";
import { useDecisionWords } from "./useDecisionWords";

/** More are shown when somebody asks for them. */
const AT_ONCE = 8;

type Group = Alike<CoverDecision>;

export function DecidedSection({ decided }: { decided: CoverDecision[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [allShown, setAllShown] = useState(false);
  const confirm = useCommand("cover.confirm");
  const groups = decidedAlike(decided);
  const asked = groups.find(({ first }) => first.state === "asked");
  useActions({ ...(asked && !readOnly && { "cover-said-yes": () => confirm.mutate(idsOf(asked)) }) });
  const shown = allShown ? groups : groups.slice(0, AT_ONCE);
  return (
    <Section title={t("cover-decided")}>
      <LineList>
        {shown.map((group) => (
          <DecidedLine key={group.key} group={group} hasKey={group === asked} onYes={() => confirm.mutate(idsOf(group))} />
        ))}
      </LineList>
      {groups.length > shown.length && (
        <Button mt="xs" className="screen-only" onClick={() => setAllShown(true)}>
          {t("cover-show-more")}
        </Button>
      )}
    </Section>
  );
}

/** One and all that are like it, for a command that takes them in one step. */
function idsOf(group: Group, only = (_: CoverDecision) => true): { decision: DecisionId; also: DecisionId[] } {
  const [decision = group.first.decision, ...also] = group.pieces.filter(only).map((piece) => piece.decision);
  return { decision, also };
}

function DecidedLine({ group, hasKey, onYes }: { group: Group; hasKey: boolean; onYes: () => void }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const daysOf = useDays();
  const words = useDecisionWords();
  const { first, pieces } = group;
  const { glyph, tone } = markOf(first);
  const days = daysOf(pieces.map(({ day }) => day));
  const about = (
    <>
      {first.functionName}, {first.hours}, {days}
    </>
  );
  const isOpen = first.state === "asked" || first.state === "confirmed";
  return (
    <Line
      glyph={glyph}
      tone={tone}
      why={about}
      button={
        !readOnly && (
          <>
            {first.state === "asked" && (
              <Button variant={hasKey ? "filled" : "default"} onClick={onYes} rightSection={hasKey ? <Keys keys="K" /> : undefined}>
                {t("cover-said-yes")}
                <VisuallyHidden>
                  : {first.covererName}, {first.functionName}, {first.hours}, {days}
                </VisuallyHidden>
              </Button>
            )}
            {(isOpen || first.state === "settled" || first.state === "fallen") && <DecidedMenu group={group} days={days} />}
          </>
        )
      }
    >
      <b>{words(first)}</b>
    </Line>
  );
}

function DecidedMenu({ group, days }: { group: Group; days: string }) {
  const { t, say } = useWords();
  const { today } = useHouse();
  const copying = useCopying();
  const decline = useCommand("cover.decline");
  const finish = useCommand("cover.finish");
  const withdraw = useCommand("cover.withdraw");
  const { first } = group;
  const { ask } = first;
  const begun = (piece: CoverDecision) => piece.day <= today;
  const isPast = group.pieces.some(begun);
  const isOpen = first.state === "asked" || first.state === "confirmed";
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button aria-label={t("cover-decided-menu", { work: first.functionName, hours: first.hours, days })}>
          <span aria-hidden="true">⋯</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {first.state === "asked" && ask !== null && (
          <Menu.Item onClick={() => copying(say(ask))}>{t("cover-copy-again")}</Menu.Item>
        )}
        {first.state === "confirmed" && isPast && (
          <Menu.Item onClick={() => finish.mutate(idsOf(group, begun))}>{t("cover-was-done")}</Menu.Item>
        )}
        {isOpen && isPast && (
          <Menu.Item onClick={() => finish.mutate({ ...idsOf(group, begun), failed: true })}>
            {t("cover-was-not-done")}
          </Menu.Item>
        )}
        {isOpen && <Menu.Item onClick={() => decline.mutate(idsOf(group))}>{t("cover-said-no")}</Menu.Item>}
        <Menu.Item onClick={() => withdraw.mutate(idsOf(group))}>{t("cover-take-out")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
