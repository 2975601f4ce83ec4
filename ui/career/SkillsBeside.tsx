/** What somebody can do, beside what a level expects of them. A skill that was not used for long is said to be so. */
import type { PersonId, SkillLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { type Words, useWords } from "../app/words";
import { SkillCircle } from "../parts/SkillCircle";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./career.module.css";

export function useSkills(person: PersonId): SkillLine[] {
  return useAnswer("person_page.show", { person }).data?.skills ?? [];
}

export function SkillsBeside({ name, skills }: { name: string; skills: SkillLine[] }) {
  const words = useWords();
  return (
    <aside className={classes.skills}>
      <h3>{words.t("career-page-skills", { name })}</h3>
      <ul>
        {skills.map((line) => (
          <li key={line.skill} className={classes.skill}>
            <SkillCircle level={line.cell.level} />
            <div>
              <p>{line.name}</p>
              <p className={classes.quiet}>
                {line.cell.state === "stale" && <Glyph name="triangle" tone="soon" />} {stateOf(line, words)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function stateOf({ cell }: SkillLine, { t, month }: Words): string {
  const level = t("career-page-skill-level", { level: cell.level });
  const day = cell.lastOn === null ? "" : month(cell.lastOn);
  switch (cell.state) {
    case "claimed":
      return t("career-page-skill-claimed", { level });
    case "lapsed":
      return t("career-page-skill-lapsed", { level });
    case "stale":
      return t("career-page-skill-stale", { level, day });
    default:
      return day === "" ? level : t("career-page-skill-seen", { level, day });
  }
}
