/** Which address shows which screen. Talks take the whole window; everything else stands beside the navigation. */
import { Button } from "@mantine/core";
import {
  Navigate,
  Outlet,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { AbsenceDialogsProvider } from "../absences/AbsenceDialogs";
import { PromiseDialogsProvider } from "../commitments/PromiseActions";
import { Waiting } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { PeopleScreen } from "../people/PeopleScreen";
import { TodayScreen } from "../today/TodayScreen";
import { ReviewsBoard } from "../reviews/ReviewsBoard";
import { BrokenScreen } from "./ErrorBoundary";
import { CoverRooms } from "./CoverRooms";
import { Frame } from "./Frame";
import { Shell } from "./Shell";
import { useHouse } from "./house";
import { addresses, go } from "./places";
import { useWords } from "./words";

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const framed = createRoute({ getParentRoute: () => root, id: "framed", component: Frame });
/** Screens that only one kind of vault has; at their address the other says that nothing is there. */
const center = createRoute({ getParentRoute: () => framed, id: "center", component: CenterOnly });
const review = createRoute({ getParentRoute: () => framed, id: "review", component: ReviewOnly });
/** The same for what takes the whole window. */
const whole = createRoute({ getParentRoute: () => root, id: "whole", component: CenterOnly });

const start = createRoute({ getParentRoute: () => root, path: "/", component: Start });
/** What needs me now, on either laptop. */
const today = createRoute({ getParentRoute: () => framed, path: "/today", component: Today });
const people = createRoute({ getParentRoute: () => center, path: "/people", component: PeopleScreen });
const person = createRoute({
  getParentRoute: () => center,
  path: "/people/$person",
  component: lazyRouteComponent(() => import("../person_page/PersonScreen"), "PersonScreen"),
});
const personPrivacy = createRoute({
  getParentRoute: () => center,
  path: "/people/$person/privacy",
  component: lazyRouteComponent(() => import("../privacy/PersonPrivacyScreen"), "PersonPrivacyScreen"),
});
const personWork = createRoute({
  getParentRoute: () => center,
  path: "/people/$person/work",
  component: lazyRouteComponent(() => import("../person_page/PersonWorkScreen"), "PersonWorkScreen"),
});
const career = createRoute({
  getParentRoute: () => center,
  path: "/people/$person/career",
  component: lazyRouteComponent(() => import("../career/CareerScreen"), "CareerScreen"),
});
const rate = createRoute({
  getParentRoute: () => center,
  path: "/people/$person/career/$round/rate",
  component: lazyRouteComponent(() => import("../career/RateScreen"), "RateScreen"),
});
const rateFirst = createRoute({
  getParentRoute: () => whole,
  path: "/people/$person/career/$round/hand-over",
  component: lazyRouteComponent(() => import("../career/RateFirstScreen"), "RateFirstScreen"),
});
const ratePaper = createRoute({
  getParentRoute: () => whole,
  path: "/people/$person/career/$round/paper",
  component: lazyRouteComponent(() => import("../career/RatePaperScreen"), "RatePaperScreen"),
});
const careers = createRoute({
  getParentRoute: () => center,
  path: "/careers",
  component: lazyRouteComponent(() => import("../career/CareersScreen"), "CareersScreen"),
});
const ladders = createRoute({
  getParentRoute: () => center,
  path: "/ladders",
  component: lazyRouteComponent(() => import("../career/LaddersScreen"), "LaddersScreen"),
});
const newLadder = createRoute({
  getParentRoute: () => center,
  path: "/ladders/new",
  component: lazyRouteComponent(() => import("../career/EditLadderScreen"), "NewLadderScreen"),
});
const ladder = createRoute({
  getParentRoute: () => center,
  path: "/ladders/$ladder",
  component: lazyRouteComponent(() => import("../career/LadderScreen"), "LadderScreen"),
});
const editLadder = createRoute({
  getParentRoute: () => center,
  path: "/ladders/$ladder/edit",
  component: lazyRouteComponent(() => import("../career/EditLadderScreen"), "EditLadderScreen"),
});
/** Around every room of Cover stands the way to the others. */
const coverRooms = createRoute({ getParentRoute: () => center, id: "rooms", component: CoverRooms });
const away = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/away",
  component: lazyRouteComponent(() => import("../absences/AwayScreen"), "AwayScreen"),
});
const skills = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/skills",
  component: lazyRouteComponent(() => import("../skills/SkillsScreen"), "SkillsScreen"),
});
const work = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/work",
  component: lazyRouteComponent(() => import("../skills/FunctionsScreen"), "FunctionsScreen"),
});
const importAbsences = createRoute({
  getParentRoute: () => center,
  path: "/import/absences",
  component: lazyRouteComponent(() => import("../import_absences/ImportAbsencesScreen"), "ImportAbsencesScreen"),
});
const promises = createRoute({
  getParentRoute: () => center,
  path: "/promises",
  component: lazyRouteComponent(() => import("../commitments/PromisesScreen"), "PromisesScreen"),
});
const promise = createRoute({
  getParentRoute: () => center,
  path: "/promises/$commitment",
  component: lazyRouteComponent(() => import("../reviews/PromiseWithReview"), "PromiseWithReview"),
});
const promiseFigures = createRoute({
  getParentRoute: () => center,
  path: "/promises/figures",
  component: lazyRouteComponent(() => import("../commitments/PromiseFigures"), "PromiseFigures"),
});
const checkRecord = createRoute({
  getParentRoute: () => center,
  path: "/promises/check",
  component: lazyRouteComponent(() => import("../commitments/CheckRecord"), "CheckRecord"),
});
const verifyReceipt = createRoute({
  getParentRoute: () => framed,
  path: "/verify-receipt",
  component: lazyRouteComponent(() => import("../commitments/VerifyScreen"), "VerifyScreen"),
});
const handedPromise = createRoute({
  getParentRoute: () => whole,
  path: "/promises/$commitment/hand-over",
  component: lazyRouteComponent(() => import("../commitments/HandedPromise"), "HandedPromiseScreen"),
});
const handedPaper = createRoute({
  getParentRoute: () => whole,
  path: "/promises/$commitment/paper",
  component: lazyRouteComponent(() => import("../commitments/HandedPaper"), "HandedPaper"),
});
const receipt = createRoute({
  getParentRoute: () => whole,
  path: "/promises/$commitment/receipt",
  component: lazyRouteComponent(() => import("../commitments/ReceiptScreen"), "ReceiptScreen"),
});
const cover = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover",
  component: lazyRouteComponent(() => import("../cover/CoverScreen"), "CoverScreen"),
});
const findCover = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/absence/$absence",
  component: lazyRouteComponent(() => import("../cover/FindCoverScreen"), "FindCoverScreen"),
});
const missing = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/missing",
  component: lazyRouteComponent(() => import("../cover/MissingScreen"), "MissingScreen"),
});
const missingCard = createRoute({
  getParentRoute: () => whole,
  path: "/cover/missing/card",
  component: lazyRouteComponent(() => import("../cover/MissingCard"), "MissingCard"),
});
const protectedTime = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/protected",
  component: lazyRouteComponent(() => import("../cover/ProtectedScreen"), "ProtectedScreen"),
});
const coverFigures = createRoute({
  getParentRoute: () => coverRooms,
  path: "/cover/figures",
  component: lazyRouteComponent(() => import("../cover/CoverFiguresScreen"), "CoverFiguresScreen"),
});
const forHr = createRoute({
  getParentRoute: () => center,
  path: "/promises/hr",
  component: lazyRouteComponent(() => import("../reviews/ForHrScreen"), "ForHrScreen"),
});
const readRequest = createRoute({
  getParentRoute: () => center,
  path: "/promises/hr/read",
  component: lazyRouteComponent(() => import("../reviews/ReadRequestScreen"), "ReadRequestScreen"),
});
const preparePacket = createRoute({
  getParentRoute: () => center,
  path: "/promises/hr/requests/$request",
  component: lazyRouteComponent(() => import("../reviews/PreparePacketScreen"), "PreparePacketScreen"),
});
const openPacket = createRoute({
  getParentRoute: () => review,
  path: "/reviews/open",
  component: lazyRouteComponent(() => import("../reviews/OpenPacketScreen"), "OpenPacketScreen"),
});
const report = createRoute({
  getParentRoute: () => review,
  path: "/reviews/report",
  component: lazyRouteComponent(() => import("../reviews/ReportScreen"), "ReportScreen"),
});
/** Static addresses beside it come first. */
const reviewPart = createRoute({
  getParentRoute: () => review,
  path: "/reviews/$part",
  component: lazyRouteComponent(() => import("../reviews/ReviewsScreen"), "ReviewsScreen"),
});
const cases = createRoute({
  getParentRoute: () => review,
  path: "/cases",
  component: lazyRouteComponent(() => import("../reviews/CasesScreen"), "CasesScreen"),
});
const oneCase = createRoute({
  getParentRoute: () => review,
  path: "/cases/$case",
  component: lazyRouteComponent(() => import("../reviews/CaseScreen"), "CaseScreen"),
});
const reviewedPromise = createRoute({
  getParentRoute: () => review,
  path: "/reviews/promise/$commitment",
  component: lazyRouteComponent(() => import("../reviews/ReviewedPromiseScreen"), "ReviewedPromiseScreen"),
});
/** Where what is about reviews is, on either laptop. */
const reviews = createRoute({ getParentRoute: () => framed, path: "/reviews", component: Reviews });
const requests = createRoute({
  getParentRoute: () => review,
  path: "/requests",
  component: lazyRouteComponent(() => import("../reviews/RequestsScreen"), "RequestsScreen"),
});
const quality = createRoute({
  getParentRoute: () => center,
  path: "/quality",
  component: lazyRouteComponent(() => import("../quality/QualityScreen"), "QualityScreen"),
});
const scorecards = createRoute({
  getParentRoute: () => center,
  path: "/quality/scorecards",
  component: lazyRouteComponent(() => import("../quality/ScorecardsScreen"), "ScorecardsScreen"),
});
const newScorecard = createRoute({
  getParentRoute: () => center,
  path: "/quality/scorecards/new",
  component: lazyRouteComponent(() => import("../quality/EditScorecardScreen"), "NewScorecardScreen"),
});
const scorecard = createRoute({
  getParentRoute: () => center,
  path: "/quality/scorecards/$scorecard",
  component: lazyRouteComponent(() => import("../quality/ScorecardScreen"), "ScorecardScreen"),
});
const editScorecard = createRoute({
  getParentRoute: () => center,
  path: "/quality/scorecards/$scorecard/edit",
  component: lazyRouteComponent(() => import("../quality/EditScorecardScreen"), "EditScorecardScreen"),
});
const contacts = createRoute({
  getParentRoute: () => center,
  path: "/quality/contacts",
  component: lazyRouteComponent(() => import("../quality/ContactsScreen"), "ContactsScreen"),
});
const importContacts = createRoute({
  getParentRoute: () => center,
  path: "/quality/contacts/import",
  component: lazyRouteComponent(() => import("../quality/ImportContactsScreen"), "ImportContactsScreen"),
});
const planOfChecks = createRoute({
  getParentRoute: () => center,
  path: "/quality/plan",
  component: lazyRouteComponent(() => import("../quality/PlanScreen"), "PlanScreen"),
});
const draws = createRoute({
  getParentRoute: () => center,
  path: "/quality/plan/$person",
  component: lazyRouteComponent(() => import("../quality/DrawsScreen"), "DrawsScreen"),
});
const evaluate = createRoute({
  getParentRoute: () => center,
  path: "/quality/evaluate",
  component: lazyRouteComponent(() => import("../quality/EvaluateScreen"), "EvaluateScreen"),
});
const evaluateOf = createRoute({
  getParentRoute: () => center,
  path: "/quality/evaluate/$person",
  component: lazyRouteComponent(() => import("../quality/EvaluateScreen"), "EvaluateScreen"),
});
const evaluateDrawn = createRoute({
  getParentRoute: () => center,
  path: "/quality/evaluate/$person/$drawn",
  component: lazyRouteComponent(() => import("../quality/EvaluateScreen"), "EvaluateScreen"),
});
const checks = createRoute({
  getParentRoute: () => center,
  path: "/quality/checks",
  component: lazyRouteComponent(() => import("../quality/ChecksScreen"), "ChecksScreen"),
});
const check = createRoute({
  getParentRoute: () => center,
  path: "/quality/checks/$evaluation",
  component: lazyRouteComponent(() => import("../quality/CheckScreen"), "CheckScreen"),
});
const begunCheck = createRoute({
  getParentRoute: () => center,
  path: "/quality/checks/$evaluation/look",
  component: lazyRouteComponent(() => import("../quality/EvaluateScreen"), "BegunCheckScreen"),
});
const ownViewFromPaper = createRoute({
  getParentRoute: () => center,
  path: "/quality/checks/$evaluation/paper",
  component: lazyRouteComponent(() => import("../quality/OwnViewFromPaper"), "OwnViewFromPaper"),
});
const handedCheck = createRoute({
  getParentRoute: () => whole,
  path: "/quality/checks/$evaluation/hand-over",
  component: lazyRouteComponent(() => import("../quality/HandedCheck"), "HandedCheckScreen"),
});
const calibrate = createRoute({ getParentRoute: () => center, path: "/quality/calibrate", component: lazyRouteComponent(() => import("../calibrations/CalibrateScreen"), "CalibrateScreen") });
const openCalibrationFile = createRoute({ getParentRoute: () => center, path: "/quality/calibrate/open", component: lazyRouteComponent(() => import("../calibrations/OpenFileScreen"), "OpenFileScreen") });
const calibration = createRoute({ getParentRoute: () => center, path: "/quality/calibrate/$calibration", component: lazyRouteComponent(() => import("../calibrations/CalibrationScreen"), "CalibrationScreen") });
const scoreCalibration = createRoute({ getParentRoute: () => center, path: "/quality/calibrate/$calibration/score/$view", component: lazyRouteComponent(() => import("../calibrations/ScoreScreen"), "ScoreScreen") });
const scoreSheet = createRoute({ getParentRoute: () => center, path: "/quality/calibrate/sheets/$view", component: lazyRouteComponent(() => import("../calibrations/SheetScreen"), "SheetScreen") });
const coaching = createRoute({ getParentRoute: () => center, path: "/quality/coaching", component: lazyRouteComponent(() => import("../quality/CoachingScreen"), "CoachingScreen") });
const trends = createRoute({ getParentRoute: () => center, path: "/quality/trends", component: lazyRouteComponent(() => import("../quality/TrendsScreen"), "TrendsScreen") });
const importPeople = createRoute({
  getParentRoute: () => center,
  path: "/import",
  component: lazyRouteComponent(() => import("../import_people/ImportScreen"), "ImportScreen"),
});
const importTitles = createRoute({
  getParentRoute: () => center,
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
const readHandover = createRoute({
  getParentRoute: () => center,
  path: "/settings/handover/read",
  component: lazyRouteComponent(() => import("../handover/ReadHandoverScreen"), "ReadHandoverScreen"),
});
const meeting = createRoute({
  getParentRoute: () => whole,
  path: "/meeting/$meeting",
  component: lazyRouteComponent(() => import("../meeting/MeetingScreen"), "MeetingScreen"),
});
const agreed = createRoute({
  getParentRoute: () => whole,
  path: "/meeting/$meeting/agreed",
  component: lazyRouteComponent(() => import("../meeting/AgreedScreen"), "AgreedScreen"),
});

/** In a center a promise can be made and an absence written down wherever one is: their dialogs stand around every screen. */
function Root() {
  const { kind } = useHouse();
  if (kind === "review") return <Shell />;
  return (
    <PromiseDialogsProvider>
      <AbsenceDialogsProvider>
        <Shell />
      </AbsenceDialogsProvider>
    </PromiseDialogsProvider>
  );
}

/** The first screen. */
function Start() {
  return <Navigate to="/today" replace />;
}

function Today() {
  const { kind } = useHouse();
  if (kind === "center") return <TodayScreen />;
  return <Navigate to="/reviews/$part" params={{ part: "waiting" }} replace />;
}

function Reviews() {
  const { kind } = useHouse();
  return kind === "review" ? <ReviewsBoard /> : <Navigate to="/promises/hr" replace />;
}

function CenterOnly() {
  return useHouse().kind === "center" ? <Outlet /> : <NotFound />;
}

function ReviewOnly() {
  return useHouse().kind === "review" ? <Outlet /> : <NotFound />;
}

function NotFound() {
  const { t } = useWords();
  const { kind } = useHouse();
  return (
    <Page title={t("app-name")}>
      <EmptyState
        sentence={t("app-not-found")}
        button={
          <Button onClick={() => go("/")}>{t(kind === "review" ? "app-to-reviews" : "app-to-today")}</Button>
        }
      />
    </Page>
  );
}

export const router = createRouter({
  history: addresses,
  routeTree: root.addChildren([
    start,
    framed.addChildren([
      center.addChildren([
        people,
        person,
        personPrivacy,
        personWork,
        career,
        rate,
        careers,
        ladders,
        newLadder,
        ladder,
        editLadder,
        coverRooms.addChildren([cover, findCover, missing, protectedTime, coverFigures, away, skills, work]),
        promises,
        promise,
        promiseFigures,
        checkRecord,
        forHr,
        readRequest,
        preparePacket,
        quality,
        scorecards,
        newScorecard,
        scorecard,
        editScorecard,
        contacts,
        importContacts,
        planOfChecks,
        draws,
        evaluate,
        evaluateOf,
        evaluateDrawn,
        checks,
        check,
        begunCheck,
        ownViewFromPaper,
        calibrate, openCalibrationFile, calibration, scoreCalibration, scoreSheet, coaching, trends,
        importPeople,
        importTitles,
        importAbsences,
        readHandover,
      ]),
      review.addChildren([openPacket, reviewedPromise, report, reviewPart, requests, cases, oneCase]),
      today,
      reviews,
      verifyReceipt,
      history,
      settings,
      settingsPart,
    ]),
    whole.addChildren([meeting, agreed, handedPromise, handedPaper, rateFirst, ratePaper, receipt, missingCard, handedCheck]),
  ]),
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => <BrokenScreen error={error as Error} onAgain={reset} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
