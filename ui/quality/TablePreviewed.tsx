/** A table of contacts: its columns with what they hold, who its agents are, and what is wrong with its lines. */
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { AgentIs, ContactField, ContactsPreview } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { ColumnTable } from "../parts/ColumnTable";
import { LineProblems } from "../parts/LineProblems";
import imports from "../parts/imports.module.css";
import { AgentsTable } from "./AgentsTable";
import { DecideImport } from "./DecideImport";

type Mapping = (ContactField | null)[];

export function TablePreviewed({ file }: { file: ChosenFile }) {
  // Null until somebody changes a guess: the core guesses, or remembers the last time by the headers.
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [agents, setAgents] = useState<AgentIs[]>([]);
  const preview = useAnswer("import.preview_contacts", { file: file.file, mapping, agents }, { keepPrevious: true });
  return (
    <Answered answer={preview}>
      {(known) => <Known file={file} preview={known} agents={agents} onAgents={setAgents} onMapping={setMapping} />}
    </Answered>
  );
}

function Known(props: {
  file: ChosenFile;
  preview: ContactsPreview;
  agents: AgentIs[];
  onAgents: (agents: AgentIs[]) => void;
  onMapping: (mapping: Mapping) => void;
}) {
  const { t, say } = useWords();
  const { file, preview, agents, onAgents, onMapping } = props;
  const names = useFieldNames();
  const bring = useCommand("import.contacts");
  const mapping = preview.columns.map(({ field }) => field);
  const what = t("import-people-what", { name: preview.fileName, format: say(preview.format), rows: preview.rows });
  return (
    <>
      <p className={imports.what}>
        {what} {preview.remembered && t("import-people-remembered")}
      </p>
      <DecideImport
        contacts={preview.contacts}
        known={preview.known}
        tooOld={preview.tooOld}
        broken={preview.problemCount}
        busy={bring.isPending}
        failure={bring.error}
        onImport={(skipBroken) =>
          bring.mutate({ file: file.file, mapping, agents, skipBroken }, { onSuccess: () => go("/quality/contacts") })
        }
      />
      <ColumnTable
        columns={preview.columns.map((column) => ({ ...column, dropped: false }))}
        names={names}
        onField={(index, field) => onMapping(mapping.map((known, at) => (at === index ? field : known)))}
      />
      {preview.agents.length > 0 && <AgentsTable agents={preview.agents} said={agents} onSaid={onAgents} />}
      <LineProblems problems={preview.problems} count={preview.problemCount} />
    </>
  );
}

function useFieldNames(): Record<ContactField, string> {
  const { t } = useWords();
  return {
    agent: t("contacts-field-agent"),
    reference: t("contacts-field-reference"),
    channel: t("contacts-field-channel"),
    day: t("contacts-field-day"),
    time: t("contacts-field-time"),
    seconds: t("contacts-field-seconds"),
    skill: t("contacts-field-skill"),
    outcome: t("contacts-field-outcome"),
  };
}
