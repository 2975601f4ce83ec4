/** The packet for the next leader's laptop. Nothing is sent from here: the file is made, and somebody takes it there. */
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { HandoverPreview, LaptopId, LaptopLine, MadePacket, PersonId } from "../api/generated";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import type { Day } from "../api/values";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { EmptyState } from "../parts/EmptyState";
import { FormDialog } from "../parts/FormDialog";
import { Section } from "../parts/Section";
import { SaveFile } from "../reviews/SaveFile";
import classes from "./handover.module.css";

interface Props {
  preview: HandoverPreview;
  leaveOut: PersonId[];
  /** How many go along. */
  people: number;
}

export function AsFile(props: Props) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const laptops = useAnswer("laptops.list", null);
  if (readOnly) return null;
  return (
    <Section title={t("handover-file")} hint={t("handover-file-hint")}>
      <Answered answer={laptops}>
        {(all) => {
          const leaders = all.filter(({ kind, forgottenOn }) => kind === "center" && forgottenOn === null);
          return leaders.length === 0 ? <NoLaptop /> : <MakeFile {...props} leaders={leaders} />;
        }}
      </Answered>
    </Section>
  );
}

function NoLaptop() {
  const { t } = useWords();
  return (
    <EmptyState
      sentence={t("handover-file-no-laptop")}
      example={t("handover-file-no-laptop-how")}
      button={<Button onClick={() => go("/settings/laptops")}>{t("packet-to-laptops")}</Button>}
    />
  );
}

function MakeFile({ preview, leaveOut, people, leaders }: Props & { leaders: LaptopLine[] }) {
  const { t, say } = useWords();
  const { today } = useHouse();
  const [chosen, setChosen] = useState<LaptopId | null>(null);
  const [expires, setExpires] = useState<Day | null>(null);
  const [made, setMade] = useState<MadePacket | null>(null);
  const make = useCommand("handover.make", { quiet: true });
  const laptop = leaders.find((leader) => leader.laptop === chosen) ?? (leaders[0] as LaptopLine);
  const input = { laptop: laptop.laptop, leaveOut, expires, shownEntries: preview.entries };
  const problems = [problemAt(make.error, "people"), problemAt(make.error, "laptop")].filter((problem) => problem !== null);
  const until = problemAt(make.error, "expires");
  return (
    <>
      <div className={classes.make}>
        <Select
          label={t("handover-file-to")}
          data={leaders.map((leader) => ({ value: leader.laptop, label: leader.name }))}
          value={laptop.laptop}
          allowDeselect={false}
          onChange={(value) => setChosen(value)}
          error={problems.length > 0 && problems.map((problem) => say(problem)).join(" ")}
        />
        <DateField
          label={t("hr-make-until")}
          value={expires ?? preview.expires}
          onChange={setExpires}
          today={today}
          error={until && say(until)}
        />
        <Button
          variant="filled"
          loading={make.isPending}
          onClick={() => make.mutate(input, { onSuccess: (done) => setMade(done.value) })}
        >
          {t("handover-file-make", { count: people })}
        </Button>
      </div>
      <FormDialog opened={made !== null} onClose={() => setMade(null)} title={t("hr-made")}>
        <SaveFile document={made?.document ?? null} onClose={() => setMade(null)}>
          <p>{t("handover-file-made", { name: laptop.name })}</p>
        </SaveFile>
      </FormDialog>
    </>
  );
}
