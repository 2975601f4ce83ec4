import { Anchor } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";

/** People who left, newest first; their pages stay readable until their time to be kept is over. */
export function PeopleWhoLeft() {
  const { t, day } = useWords();
  const answer = useAnswer("people.list", { withLeft: true });
  return (
    <Section title={t("people-left-heading")}>
      <Answered answer={answer}>
        {(people) => {
          const left = people
            .filter((line) => line.left !== null)
            .sort((a, b) => (b.left ?? "").localeCompare(a.left ?? ""));
          if (left.length === 0) return <p>{t("people-left-none")}</p>;
          return (
            <LineList>
              {left.map((line) => (
                <Line key={line.person} why={line.left && t("people-left-on", { day: day(line.left) })}>
                  <Anchor
                    component="button"
                    type="button"
                    onClick={() => go({ screen: "person", person: line.person })}
                  >
                    {line.fullName}
                  </Anchor>
                </Line>
              ))}
            </LineList>
          );
        }}
      </Answered>
    </Section>
  );
}
