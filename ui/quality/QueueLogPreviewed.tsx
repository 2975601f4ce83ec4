/** The log of a telephone system, which may have a million lines: how far it is read is told, and it can be stopped. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { AgentIs, QueueLogPreview } from "../api/generated";
import { useAnswer, useCommand, useSettled } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { LineProblems } from "../parts/LineProblems";
import { Notice } from "../parts/Notice";
import imports from "../parts/imports.module.css";
import { AgentsTable } from "./AgentsTable";
import { DecideImport } from "./DecideImport";
import { LongReading } from "./LongReading";
import classes from "./quality.module.css";

export function QueueLogPreviewed({ file }: { file: ChosenFile }) {
  const { t, say } = useWords();
  const [agents, setAgents] = useState<AgentIs[]>([]);
  const settled = useSettled(agents);
  const preview = useAnswer("import.preview_queue_log", { file: file.file, agents: settled }, { keepPrevious: true });
  return (
    <>
      <LongReading running={preview.isFetching} />
      {preview.error && (
        <div className={classes.notices}>
          <Notice tone="soon" button={<Button onClick={() => void preview.refetch()}>{t("parts-ask-again")}</Button>}>
            {say(preview.error)}
          </Notice>
        </div>
      )}
      {preview.data && <Known file={file} preview={preview.data} agents={agents} onAgents={setAgents} />}
    </>
  );
}

function Known(props: {
  file: ChosenFile;
  preview: QueueLogPreview;
  agents: AgentIs[];
  onAgents: (agents: AgentIs[]) => void;
}) {
  const { t } = useWords();
  const { file, preview, agents, onAgents } = props;
  const bring = useCommand("import.queue_log");
  return (
    <>
      <p className={imports.what}>{t("contacts-log-what", { name: file.name, lines: preview.lines })}</p>
      <DecideImport
        contacts={preview.contacts}
        known={0}
        tooOld={preview.tooOld}
        broken={preview.problemCount}
        busy={bring.isPending}
        failure={bring.error}
        onImport={(skipBroken) =>
          bring.mutate({ file: file.file, agents, skipBroken }, { onSuccess: () => go("/quality/contacts") })
        }
      />
      {preview.agents.length > 0 && <AgentsTable agents={preview.agents} said={agents} onSaid={onAgents} />}
      <LineProblems problems={preview.problems} count={preview.problemCount} />
    </>
  );
}
