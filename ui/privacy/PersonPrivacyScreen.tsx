import { useParams } from "@tanstack/react-router";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import { PersonPrivacy } from "./PersonPrivacy";

/** `#/people/$person/privacy`: what is kept about one person, for that person. */
export function PersonPrivacyScreen() {
  const { t } = useWords();
  const { person } = useParams({ strict: false });
  return (
    <Page title={t("privacy-title")} summary={t("privacy-summary")}>
      <PersonPrivacy person={person as string} />
    </Page>
  );
}
