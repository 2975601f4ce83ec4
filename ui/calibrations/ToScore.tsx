/** What leaders at other laptops ask to be scored here. What was scored can be sent again, where the file was lost. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { Document, SheetLine } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { SaveFile } from "../reviews/SaveFile";

/** So many that were scored already stay in sight. */
const SCORED = 3;

export function ToScore({ sheets }: { sheets: SheetLine[] }) {
  const { t } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const [again, setAgain] = useState<Document | null>(null);
  const open = sheets.filter((sheet) => sheet.scoredOn === null);
  const scored = sheets.filter((sheet) => sheet.scoredOn !== null).slice(0, SCORED);
  if (sheets.length === 0) return null;
  return (
    <Section title={t("calibrate-for-others")} hint={t("calibrate-for-others-hint")}>
      <LineList {...keys}>
        {[...open, ...scored].map((sheet) => (
          <Sheet key={sheet.view} sheet={sheet} onAgain={setAgain} />
        ))}
      </LineList>
      <FormDialog opened={again !== null} title={t("calibrate-back-title")} onClose={() => setAgain(null)}>
        <SaveFile document={again} onClose={() => setAgain(null)}>
          <p>{t("calibrate-back-what")}</p>
        </SaveFile>
      </FormDialog>
    </Section>
  );
}

function Sheet({ sheet, onAgain }: { sheet: SheetLine; onAgain: (document: Document | null) => void }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const sendBack = useCommand("calibrations.send_back", { quiet: true });
  const again = () =>
    sendBack.mutate({ view: sheet.view }, { onSuccess: ({ value }) => onAgain(value.document) });
  const { from, scorecard, channel } = sheet;
  const isScored = sheet.scoredOn !== null;
  const when = isScored
    ? t("calibrate-scored-on", { day: day(sheet.scoredOn ?? sheet.takenOn) })
    : t("calibrate-wanted-by", { day: day(sheet.answerBy) });
  return (
    <Line
      glyph={isScored ? "filled" : sheet.late ? "triangle" : "ring"}
      tone={isScored ? "good" : sheet.late ? "soon" : "calm"}
      why={`${t("calibrate-asked-by", { name: from })} · ${scorecard} · ${channel} · ${when}`}
      button={
        !readOnly && (
          <Button
            size="compact-sm"
            loading={sendBack.isPending}
            onClick={isScored ? again : () => go(`/quality/calibrate/sheets/${sheet.view}`)}
          >
            {t(isScored ? "calibrate-make-again" : "calibrate-score")}
            <VisuallyHidden>: {sheet.reference}</VisuallyHidden>
          </Button>
        )
      }
    >
      <b>{sheet.reference}</b>
    </Line>
  );
}
