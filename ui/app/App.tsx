/** The outermost layer: words, colours and toasts for everyone, then the door, the first run, or the app itself. */
import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { useColorScheme } from "@mantine/hooks";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Preferences, VaultStatus } from "../api/generated";
import { makeQueryClient, useAnswer, useVaultStatus } from "../api/hooks";
import { Answered } from "../parts/Answered";
import { FirstReview } from "../vault/FirstReview";
import { FirstRun } from "../vault/FirstRun";
import { Door } from "../vault/Door";
import { RecoveryCode } from "../vault/RecoveryCode";
import { ErrorBoundary } from "./ErrorBoundary";
import { BindingsContext, useNewBindings } from "./actions";
import { type House, HouseContext } from "./house";
import { useHousekeeping } from "./housekeeping";
import { useIdleLock } from "./idle";
import { useMarks } from "./marks";
import { ReactionsProvider } from "./reactions";
import { router } from "./routes";
import { theme, variables } from "./theme";
import { ToastsProvider, useToasts } from "./toasts";
import { WordsContext, languageOf, makeWords } from "./words";

const FIRST_PREFERENCES: Preferences = {
  language: "system",
  theme: "system",
  density: "comfortable",
  singleKeys: true,
};

export function App() {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <Dressed />
    </QueryClientProvider>
  );
}

/** Language, colours and density, as this laptop prefers them. */
function Dressed() {
  const status = useVaultStatus();
  const preferences = status.data?.preferences ?? FIRST_PREFERENCES;
  const systemScheme = useColorScheme("light", { getInitialValueInEffect: false });
  const scheme = preferences.theme === "system" ? systemScheme : preferences.theme;
  const language = languageOf(preferences.language);
  const today = status.data?.today ?? null;
  const forHr = status.data?.kind === "review";
  const words = useMemo(() => makeWords(language, today, forHr), [language, today, forHr]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dataset.density = preferences.density;
  }, [words.locale, preferences.density]);
  useMarks(status.data);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={scheme}>
      <WordsContext value={words}>
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <ToastsProvider>
            <ReactionsProvider>
              <ErrorBoundary>
                <Answered answer={status}>{(known) => <Entrance status={known} />}</Answered>
              </ErrorBoundary>
            </ReactionsProvider>
          </ToastsProvider>
        </DatesProvider>
      </WordsContext>
    </MantineProvider>
  );
}

/** Before the vault is open there is only the door. A fresh recovery code is shown before anything else. */
function Entrance({ status }: { status: VaultStatus }) {
  const [freshCode, setFreshCode] = useState<string | null>(null);
  const lockedByIdling = useIdleLock(status);
  useHousekeeping(status);
  const toasts = useToasts();
  const isOpen = status.state === "open";
  useEffect(() => {
    if (!isOpen) toasts.clear();
  }, [isOpen, toasts]);
  if (freshCode !== null) return <RecoveryCode code={freshCode} onDone={() => setFreshCode(null)} />;
  if (status.state !== "open")
    return <Door status={status} lockedByIdling={lockedByIdling} onFreshCode={setFreshCode} />;
  return (
    <WithHouse status={status}>
      {(house) =>
        house.settings.firstRunDone || house.readOnly ? (
          <RouterProvider router={router} />
        ) : house.kind === "review" ? (
          <FirstReview />
        ) : (
          <FirstRun />
        )
      }
    </WithHouse>
  );
}

function WithHouse(props: { status: VaultStatus; children: (house: House) => ReactNode }) {
  const { status } = props;
  const settings = useAnswer("settings.read", null);
  const bindings = useNewBindings();
  return (
    <Answered answer={settings}>
      {(known) => {
        const { today, readOnly } = status;
        const house = { status, settings: known, kind: status.kind ?? "center", today, readOnly };
        return (
          <HouseContext value={house}>
            <BindingsContext value={bindings}>{props.children(house)}</BindingsContext>
          </HouseContext>
        );
      }}
    </Answered>
  );
}
