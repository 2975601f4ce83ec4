/** Who the agents of a file are. Those nobody knows come first; who is nobody of the team is left out with all their contacts. */
import { Anchor, Select } from "@mantine/core";
import { useState } from "react";
import type { AgentIs, FoundAgent } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./quality.module.css";

const NOBODY = "nobody";
/** More agents than this are shown on request only. */
const AT_FIRST = 12;

export function AgentsTable(props: { agents: FoundAgent[]; said: AgentIs[]; onSaid: (said: AgentIs[]) => void }) {
  const { t, compare } = useWords();
  const { agents, said, onSaid } = props;
  const people = useAnswer("people.list", null);
  const [all, setAll] = useState(false);
  const options = (people.data ?? [])
    .map(({ person, fullName }) => ({ value: person as string, label: fullName }))
    .sort((a, b) => compare(a.label, b.label));
  const isSaid = (agent: string) => said.some((known) => known.agent === agent);
  // Who was said here stays where it stood, among those that were not known.
  const unknown = agents.filter(({ agent, person }) => person === null || isSaid(agent));
  const known = agents.filter(({ agent, person }) => person !== null && !isSaid(agent));
  const shown = all ? unknown : unknown.slice(0, AT_FIRST);
  const say = (agent: string, person: string | null) =>
    onSaid([...said.filter((known) => known.agent !== agent), { agent, person }]);
  return (
    <Section title={t("contacts-agents")} hint={t("contacts-agents-known", { count: known.length })}>
      {unknown.length > 0 && (
        <table className={classes.board}>
          <thead>
            <tr>
              <th scope="col">{t("contacts-agent")}</th>
              <th scope="col">{t("contacts-agent-contacts")}</th>
              <th scope="col">{t("contacts-agent-is")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ agent, contacts, person }) => (
              <tr key={agent}>
                <th scope="row">{agent}</th>
                <td>{contacts}</td>
                <td className={classes.agent}>
                  <Select
                    aria-label={t("contacts-agent-who", { agent })}
                    data={[{ value: NOBODY, label: t("contacts-agent-nobody") }, ...options]}
                    value={person ?? NOBODY}
                    onChange={(value) => say(agent, value === NOBODY ? null : value)}
                    allowDeselect={false}
                    searchable
                    openOnFocus={false}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.length > shown.length && (
        <Anchor component="button" type="button" onClick={() => setAll(true)}>
          {t("contacts-agents-rest", { count: unknown.length - shown.length })}
        </Anchor>
      )}
    </Section>
  );
}
