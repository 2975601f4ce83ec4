/** One button that looks the whole vault over; and, where something is wrong, the two ways to mend it. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { PartChecked, VaultCheck } from "../api/generated";
import { useDoor } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { SalvageDialog } from "./SalvageDialog";
import styles from "./vault.module.css";

const PARTS: Record<PartChecked["part"], string> = {
  pages: "check-part-pages",
  tables: "check-part-tables",
  references: "check-part-references",
  search: "check-part-search",
  history: "check-part-history",
  promises: "check-part-promises",
  cases: "check-part-cases",
};

const VERDICTS: Record<PartChecked["verdict"], string> = {
  sound: "check-verdict-sound",
  faulty: "check-verdict-faulty",
  not_looked: "check-verdict-not-looked",
};

export function CheckAndRepair({ readOnly }: { readOnly: boolean }) {
  const { t } = useWords();
  const [found, setFound] = useState<VaultCheck | null>(null);
  const check = useDoor("vault.check", { onAnswer: setFound });
  return (
    <Section title={t("check-title")} hint={t("check-hint")}>
      <Button loading={check.isPending} onClick={() => check.mutate(null)}>
        {found === null ? t("check-start") : t("check-again")}
      </Button>
      <div role="status">{found !== null && <Report found={found} readOnly={readOnly} />}</div>
    </Section>
  );
}

function Report({ found, readOnly }: { found: VaultCheck; readOnly: boolean }) {
  const { t, say, moment } = useWords();
  const [salvaging, setSalvaging] = useState(false);
  return (
    <div className={styles.report}>
      <Notice tone={found.sound ? "calm" : "now"}>
        {found.sound ? t("check-sound", { at: moment(found.at) }) : t("check-not-sound")}
      </Notice>
      {found.mendedSearch && <p>{t("check-mended-search")}</p>}
      <LineList>
        {found.parts.map(({ part, verdict, faults }) => (
          <Line
            key={part}
            why={
              (part === "promises" || part === "cases") && found.record !== null
                ? say(found.record)
                : t(VERDICTS[verdict], { count: faults })
            }
          >
            {t(PARTS[part])}
          </Line>
        ))}
      </LineList>
      {!found.sound && !readOnly && (
        <div className={styles.formEnd}>
          <Button variant="filled" onClick={() => go("/settings/backups")}>
            {t("check-repair-backup")}
          </Button>
          <Button onClick={() => setSalvaging(true)}>{t("check-salvage-open")}</Button>
          <SalvageDialog opened={salvaging} onClose={() => setSalvaging(false)} />
        </div>
      )}
    </div>
  );
}
