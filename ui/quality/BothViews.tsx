/** Both views of a contact, question by question, with the gap as a question. Where nobody was asked first, the check alone. */
import type { CheckPage, CheckedItem } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Critical } from "./Critical";
import { MarkWord } from "./MarkWord";
import classes from "./check.module.css";
import { GAP_WORDS } from "./lists";

/** `of` is what the column with the person's own view is called; `by` who checked, '' for the leader. */
export function BothViews({ page, of, by }: { page: CheckPage; of: string; by: string }) {
  const { t } = useWords();
  const { settings } = useHouse();
  const hasOwn = page.items.some(({ own }) => own !== null);
  const checker = by === "" ? settings.leaderName || t("check-by-leader") : by;
  const first = page.talkOrder[0];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("check-column-question")}</th>
          {hasOwn && <th scope="col">{of}</th>}
          <th scope="col">{checker}</th>
          {hasOwn && <th scope="col">{t("check-column-talk")}</th>}
        </tr>
      </thead>
      <tbody>
        {page.items.map((item, at) => (
          <ItemRow key={item.item} item={item} hasOwn={hasOwn} isFirst={hasOwn && at === first} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item, hasOwn, isFirst }: { item: CheckedItem; hasOwn: boolean; isFirst: boolean }) {
  const { t } = useWords();
  const { mark, own, kind } = item;
  const apart = hasOwn && own !== mark;
  const talk = hasOwn && item.talk !== null ? t(GAP_WORDS[item.talk]) : "";
  return (
    <tr>
      <th scope="row">
        <span className={classes.question}>{item.question}</span> <Critical of={item.critical} />
        {item.missing !== "" && <div className={classes.quiet}>{t("check-missed", { words: item.missing })}</div>}
      </th>
      {hasOwn && (
        <td className={apart ? `${classes.mark} ${classes.apart}` : classes.mark}>
          <MarkWord mark={own} kind={kind} />
        </td>
      )}
      <td className={apart ? `${classes.mark} ${classes.apart}` : classes.mark}>
        <MarkWord mark={mark} kind={kind} />
      </td>
      {hasOwn && (
        <td>
          {talk}
          {isFirst && talk !== "" && <div className={classes.quiet}>{t("check-talk-first")}</div>}
        </td>
      )}
    </tr>
  );
}
