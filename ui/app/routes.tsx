/** Which address shows which screen. Talks take the whole window; everything else stands beside the navigation. */
import { Button } from "@mantine/core";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Waiting } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { PeopleScreen } from "../people/PeopleScreen";
import { TodayScreen } from "../today/TodayScreen";
import { BrokenScreen } from "./ErrorBoundary";
import { Frame } from "./Frame";
import { Shell } from "./Shell";
import { addresses, go } from "./places";
import { useWords } from "./words";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const framed = createRoute({ getParentRoute: () => root, id: "framed", component: Frame });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/today" });
  },
});
const today = createRoute({ getParentRoute: () => framed, path: "/today", component: TodayScreen });
const people = createRoute({ getParentRoute: () => framed, path: "/people", component: PeopleScreen });
const person = createRoute({
  getParentRoute: () => framed,
  path: "/people/$person",
  component: lazyRouteComponent(() => import("../person_page/PersonScreen"), "PersonScreen"),
});
const personPrivacy = createRoute({
  getParentRoute: () => framed,
  path: "/people/$person/privacy",
  component: lazyRouteComponent(() => import("../privacy/PersonPrivacyScreen"), "PersonPrivacyScreen"),
});
const importPeople = createRoute({
  getParentRoute: () => framed,
  path: "/import",
  component: lazyRouteComponent(() => import("../import_people/ImportScreen"), "ImportScreen"),
});
const history = createRoute({
  getParentRoute: () => framed,
  path: "/history",
  component: lazyRouteComponent(() => import("../history/HistoryScreen"), "HistoryScreen"),
});
const settings = createRoute({
  getParentRoute: () => framed,
  path: "/settings",
  component: lazyRouteComponent(() => import("../settings/SettingsScreen"), "SettingsScreen"),
});
const settingsPart = createRoute({
  getParentRoute: () => framed,
  path: "/settings/$part",
  component: lazyRouteComponent(() => import("../settings/SettingsScreen"), "SettingsScreen"),
});
const meeting = createRoute({
  getParentRoute: () => root,
  path: "/meeting/$meeting",
  component: lazyRouteComponent(() => import("../meeting/MeetingScreen"), "MeetingScreen"),
});
const agreed = createRoute({
  getParentRoute: () => root,
  path: "/meeting/$meeting/agreed",
  component: lazyRouteComponent(() => import("../meeting/AgreedScreen"), "AgreedScreen"),
});

function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t("app-name")}>
      <EmptyState
        sentence={t("app-not-found")}
        button={<Button onClick={() => go("/today")}>{t("app-to-today")}</Button>}
      />
    </Page>
  );
}

export const router = createRouter({
  history: addresses,
  routeTree: root.addChildren([
    start,
    framed.addChildren([today, people, person, personPrivacy, importPeople, history, settings, settingsPart]),
    meeting,
    agreed,
  ]),
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => <BrokenScreen error={error as Error} onAgain={reset} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
