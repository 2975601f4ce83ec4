/** Which address shows which screen. Talks take the whole window; everything else stands beside the navigation. */
import { Button } from "@mantine/core";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { PromiseDialogsProvider } from "../commitments/PromiseActions";
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

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
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
const career = createRoute({
  getParentRoute: () => framed,
  path: "/people/$person/career",
  component: lazyRouteComponent(() => import("../career/CareerScreen"), "CareerScreen"),
});
const rate = createRoute({
  getParentRoute: () => framed,
  path: "/people/$person/career/$round/rate",
  component: lazyRouteComponent(() => import("../career/RateScreen"), "RateScreen"),
});
const rateFirst = createRoute({
  getParentRoute: () => root,
  path: "/people/$person/career/$round/hand-over",
  component: lazyRouteComponent(() => import("../career/RateFirstScreen"), "RateFirstScreen"),
});
const ladders = createRoute({
  getParentRoute: () => framed,
  path: "/ladders",
  component: lazyRouteComponent(() => import("../career/LaddersScreen"), "LaddersScreen"),
});
const newLadder = createRoute({
  getParentRoute: () => framed,
  path: "/ladders/new",
  component: lazyRouteComponent(() => import("../career/EditLadderScreen"), "NewLadderScreen"),
});
const ladder = createRoute({
  getParentRoute: () => framed,
  path: "/ladders/$ladder",
  component: lazyRouteComponent(() => import("../career/LadderScreen"), "LadderScreen"),
});
const editLadder = createRoute({
  getParentRoute: () => framed,
  path: "/ladders/$ladder/edit",
  component: lazyRouteComponent(() => import("../career/EditLadderScreen"), "EditLadderScreen"),
});
const promises = createRoute({
  getParentRoute: () => framed,
  path: "/promises",
  component: lazyRouteComponent(() => import("../commitments/PromisesScreen"), "PromisesScreen"),
});
const promise = createRoute({
  getParentRoute: () => framed,
  path: "/promises/$commitment",
  component: lazyRouteComponent(() => import("../commitments/PromisePage"), "PromisePage"),
});
const promiseFigures = createRoute({
  getParentRoute: () => framed,
  path: "/promises/figures",
  component: lazyRouteComponent(() => import("../commitments/PromiseFigures"), "PromiseFigures"),
});
const checkRecord = createRoute({
  getParentRoute: () => framed,
  path: "/promises/check",
  component: lazyRouteComponent(() => import("../commitments/CheckRecord"), "CheckRecord"),
});
const verifyReceipt = createRoute({
  getParentRoute: () => framed,
  path: "/verify-receipt",
  component: lazyRouteComponent(() => import("../commitments/VerifyScreen"), "VerifyScreen"),
});
const handedPromise = createRoute({
  getParentRoute: () => root,
  path: "/promises/$commitment/hand-over",
  component: lazyRouteComponent(() => import("../commitments/HandedPromise"), "HandedPromiseScreen"),
});
const handedPaper = createRoute({
  getParentRoute: () => root,
  path: "/promises/$commitment/paper",
  component: lazyRouteComponent(() => import("../commitments/HandedPaper"), "HandedPaper"),
});
const receipt = createRoute({
  getParentRoute: () => root,
  path: "/promises/$commitment/receipt",
  component: lazyRouteComponent(() => import("../commitments/ReceiptScreen"), "ReceiptScreen"),
});
const importPeople = createRoute({
  getParentRoute: () => framed,
  path: "/import",
  component: lazyRouteComponent(() => import("../import_people/ImportScreen"), "ImportScreen"),
});
const importTitles = createRoute({
  getParentRoute: () => framed,
  path: "/import/titles",
  component: lazyRouteComponent(() => import("../import_titles/ImportTitlesScreen"), "ImportTitlesScreen"),
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

/** A promise can be made wherever one is, so its dialogs stand around every screen. */
function Root() {
  return (
    <PromiseDialogsProvider>
      <Shell />
    </PromiseDialogsProvider>
  );
}

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
    framed.addChildren([
      today,
      people,
      person,
      personPrivacy,
      career,
      rate,
      ladders,
      newLadder,
      ladder,
      editLadder,
      promises,
      promise,
      promiseFigures,
      checkRecord,
      verifyReceipt,
      importPeople,
      importTitles,
      history,
      settings,
      settingsPart,
    ]),
    meeting,
    agreed,
    handedPromise,
    handedPaper,
    rateFirst,
    receipt,
  ]),
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => <BrokenScreen error={error as Error} onAgain={reset} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
