/** The leader says that it is kept, or a part of it. Only the employee confirms. */
import { useState } from "react";
import type { Day } from "../../api/values";
import { useCalendar } from "../../app/calendar";
import { useCommandForm } from "../../app/commandForm";
import { useWords } from "../../app/words";
import { DateField } from "../../parts/DateField";
import { DialogForm } from "../../parts/FormDialog";
import { WordsField } from "../../parts/CauseField";
import { FacetFields, facetsGiven, useRealFacets } from "../FacetFields";
import type { VerbFormProps } from "../OpenPromiseDialog";
import { hasParts } from "../termsFields";

export function ClaimForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const [words, setWords] = useState("");
  const [facets, setFacets] = useRealFacets(page);
  const given = facetsGiven(facets);
  const input =
    on === null || given === null
      ? null
      : {
          commitment: page.line.commitment,
          on,
          words: words.trim(),
          ...(hasParts(page.terms.kind) && { facets: given }),
        };
  const { form, problem } = useCommandForm("commitments.claim", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-claim-do")} onClose={onClose}>
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-kept-on")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
      {hasParts(page.terms.kind) && (
        <FacetFields page={page} facets={facets} onChange={setFacets} problem={problem} />
      )}
      <WordsField label={t("promises-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}

export function PartlyKeptForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const [facets, setFacets] = useRealFacets(page);
  const given = facetsGiven(facets);
  const said = hasParts(page.terms.kind) ? given !== null && given.length > 0 : words.trim() !== "";
  const input =
    said && given !== null ? { commitment: page.line.commitment, facets: given, words: words.trim() } : null;
  const { form, problem } = useCommandForm("commitments.keep_partly", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-keep-partly-do")} onClose={onClose}>
      {hasParts(page.terms.kind) && (
        <FacetFields page={page} facets={facets} onChange={setFacets} problem={problem} autoFocus />
      )}
      <WordsField
        label={hasParts(page.terms.kind) ? t("promises-words") : t("promises-keep-partly-what")}
        value={words}
        onChange={setWords}
        required={!hasParts(page.terms.kind)}
        error={problem("words")}
        autoFocus={!hasParts(page.terms.kind)}
      />
    </DialogForm>
  );
}
