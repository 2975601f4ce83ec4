/** What was seen otherwise in a check, by when somebody else decides, and what they decided. All of it stays. */
import { Button } from "@mantine/core";
import type { CheckPage, DisputeLine } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { MARK_WORDS } from "./lists";

export function DisputeLines(props: { page: CheckPage; disputes: DisputeLine[]; onDecide?: (dispute: DisputeLine) => void }) {
  return (
    <LineList>
      {props.disputes.map((dispute) => (
        <OneDispute key={dispute.dispute} {...props} dispute={dispute} />
      ))}
    </LineList>
  );
}

function OneDispute(props: { page: CheckPage; dispute: DisputeLine; onDecide?: (dispute: DisputeLine) => void }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { page, dispute, onDecide } = props;
  const item = page.items[dispute.place];
  if (item === undefined) return null;
  const word = (mark: typeof dispute.mark) => t(MARK_WORDS[item.kind][mark]);
  const { decidedOn, decided } = dispute;
  const open = decidedOn === null || decided === null;
  const raised = decided !== dispute.mark;
  return (
    <Line
      glyph={open ? "triangle" : "filled"}
      tone={open ? "soon" : raised ? "good" : "quiet"}
      why={
        <>
          <div>{t("dispute-words", { mark: word(dispute.mark), proposed: word(dispute.proposed), reason: dispute.reason })}</div>
          {open ? (
            <div>{t("dispute-due", { raised: day(dispute.raisedOn), due: day(dispute.due) })}</div>
          ) : (
            <div>
              {t(raised ? "dispute-raised" : "dispute-upheld", {
                reviewer: dispute.reviewer,
                day: day(decidedOn),
                mark: word(decided),
                why: dispute.why,
              })}
            </div>
          )}
        </>
      }
      button={
        open && onDecide && !readOnly && <Button onClick={() => onDecide(dispute)}>{t("dispute-decide")}</Button>
      }
    >
      <b>{item.question}</b>
    </Line>
  );
}
