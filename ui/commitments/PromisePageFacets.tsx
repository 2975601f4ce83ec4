/** A change of role is seven things, not one: which were promised, which have become real, and where that can be seen. All seven stand, so that what is missing shows too. */
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./PromisePage.module.css";
import type { Facet, PromisePage } from "../api/generated";
import { FACETS, FACET_WORDS } from "./lists";

export function PromisePageFacets({ page }: { page: PromisePage }) {
  const { t } = useWords();
  if (page.facets.length === 0) return null;
  const promised = page.facets.filter((facet) => facet.promised);
  const realized = promised.filter((facet) => facet.realizedOn !== null);
  return (
    <Section
      title={t("promise-page-facets")}
      hint={t("promise-page-facets-count", { realized: realized.length, promised: promised.length })}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("promise-page-facet")}</th>
            <th scope="col">{t("promise-page-facet-promised")}</th>
            <th scope="col">{t("promise-page-facet-realized")}</th>
            <th scope="col">{t("promise-page-facet-evidence")}</th>
          </tr>
        </thead>
        <tbody>
          {FACETS.map((facet) => (
            <FacetRow key={facet} facet={facet} known={page.facets.find((known) => known.facet === facet)} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function FacetRow({ facet, known }: { facet: Facet; known: PromisePage["facets"][number] | undefined }) {
  const { t, day } = useWords();
  const promised = known?.promised ?? false;
  const realizedOn = known?.realizedOn ?? null;
  return (
    <tr data-quiet={(!promised && realizedOn === null) || undefined}>
      <th scope="row">{t(FACET_WORDS[facet])}</th>
      <td>{promised ? t("promise-page-facet-yes") : t("promise-page-facet-no")}</td>
      <td>
        {realizedOn !== null ? (
          <>
            <Glyph name="filled" tone="good" /> {day(realizedOn)}
          </>
        ) : (
          promised && (
            <>
              <Glyph name="ring" tone="quiet" /> {t("promise-page-facet-not-yet")}
            </>
          )
        )}
      </td>
      <td>{known?.evidence}</td>
    </tr>
  );
}
