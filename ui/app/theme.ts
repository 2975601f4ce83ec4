/** The tokens of the design (INTERFACE 8) as a Mantine theme and as `--ek-…` variables for our own styles. */
import {
  Anchor,
  Button,
  type CSSVariablesResolver,
  Checkbox,
  Input,
  Menu,
  Modal,
  type MantineColorsTuple,
  PasswordInput,
  Select,
  TextInput,
  Textarea,
  Tooltip,
  createTheme,
} from "@mantine/core";

type Ramp = MantineColorsTuple;
const neutral: Ramp = ["#FBFAF8", "#F5F3F0", "#EBE9E6", "#DEDCD8", "#CAC7C2", "#8D8A85", "#706D67", "#5C5953", "#403D37", "#25221E"];
const pine: Ramp = ["#F0FBFA", "#DAF5F3", "#BAEBE7", "#97DDD8", "#6FC6C0", "#3CA59F", "#1C8580", "#006B66", "#01524E", "#063836"];
const good: Ramp = ["#F1FCF4", "#DDF6E4", "#C1ECCF", "#9EE0B4", "#78C995", "#4CA871", "#298954", "#1B6D41", "#155331", "#123923"];
const amber: Ramp = ["#FFF9F1", "#FEEFDB", "#FFE1BA", "#FFCE8B", "#F3B861", "#D09434", "#A5700D", "#825601", "#634101", "#432D07"];
const red: Ramp = ["#FEF7F5", "#FEE9E6", "#FFD4CE", "#FFBAB0", "#F79689", "#E36558", "#C63D34", "#A12C25", "#7C221C", "#551914"];
const blue: Ramp = ["#F4F9FE", "#E3F0FE", "#C9E3FE", "#A8D2FE", "#7FB9F5", "#5197DB", "#2D78BD", "#1E5F9A", "#154877", "#103252"];
const violet: Ramp = ["#F9F7FE", "#F1EBFE", "#E5D8FE", "#D5C2FB", "#BEA5EE", "#9E7FD3", "#8160B5", "#674B93", "#4F3971", "#36274E"];
const dark: Ramp = ["#EAE7E4", "#D2CFCB", "#B4B1AB", "#95928D", "#75716B", "#45423D", "#35322E", "#1D1B19", "#141210", "#0E0C0B"];

export const theme = createTheme({
  respectReducedMotion: true,
  cursorType: "pointer",
  focusRing: "auto",
  fontFamily: "Inter, system-ui, sans-serif",
  fontSizes: { control: "14px", xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "18px" },
  lineHeights: { xs: "16px", sm: "20px", md: "20px", lg: "24px", xl: "26px" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "8px", xl: "8px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  defaultRadius: "sm",
  primaryColor: "pine",
  // One shade in both themes: autoContrast with a pale dark-mode shade chose white on pale teal (1.99:1).
  primaryShade: { light: 7, dark: 7 },
  colors: { pine, gray: neutral, dark, red, green: good, yellow: amber, blue, violet },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "22px", lineHeight: "28px" },
      h2: { fontSize: "14px", lineHeight: "20px" },
      h3: { fontSize: "14px", lineHeight: "20px" },
    },
  },
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: "always" } }),
    Button: Button.extend({ defaultProps: { size: "control", variant: "default" } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "sm" } }),
    Input: Input.extend({ vars: () => ({ wrapper: { "--input-height": "var(--ek-control-height)" } }) }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { withAsterisk: false } }),
    // Without it axe finds a focusable item with no name ("critical").
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: "md", transitionProps: { duration: 0 } } }),
    Modal: Modal.extend({ defaultProps: { centered: true, transitionProps: { duration: 120, transition: "fade" } } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: "sm" } }),
    Select: Select.extend({ defaultProps: { size: "sm", checkIconPosition: "right" } }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "sm" } }),
    Tooltip: Tooltip.extend({ defaultProps: { events: { hover: true, focus: true, touch: false }, openDelay: 400 } }),
  },
});

/** The roles of INTERFACE 8, each with its light and its dark value. Names are what our CSS modules use. */
const LIGHT = {
  "--ek-page": "#FBFAF8", "--ek-surface": "#FFFFFF", "--ek-sunken": "#F5F3F0", "--ek-line": "#DEDCD8", "--ek-control": "#8D8A85",
  "--ek-text": "#25221E", "--ek-muted": "#5C5953", "--ek-faint": "#706D67", "--ek-accent": "#006B66", "--ek-focus": "#1C8580",
  "--ek-good": good[7], "--ek-amber": amber[7], "--ek-red": red[7], "--ek-blue": blue[7], "--ek-violet": violet[7],
  "--ek-mark-good": good[6], "--ek-mark-amber": amber[6], "--ek-mark-red": red[6], "--ek-mark-blue": blue[6], "--ek-mark-violet": violet[6],
  "--ek-chip-accent": pine[1], "--ek-chip-accent-text": pine[8], "--ek-chip-good": good[1], "--ek-chip-good-text": good[8],
  "--ek-chip-amber": amber[1], "--ek-chip-amber-text": amber[8], "--ek-chip-red": red[1], "--ek-chip-red-text": red[8],
  "--ek-chip-blue": blue[1], "--ek-chip-blue-text": blue[8], "--ek-chip-violet": violet[1], "--ek-chip-violet-text": violet[8],
  "--ek-shadow": "0 1px 2px rgb(37 34 30 / 0.06), 0 4px 16px rgb(37 34 30 / 0.10)",
};
const DARK: typeof LIGHT = {
  "--ek-page": "#141210", "--ek-surface": "#1D1B19", "--ek-sunken": "#272521", "--ek-line": "#35322E", "--ek-control": "#75716B",
  "--ek-text": "#EAE7E4", "--ek-muted": "#B4B1AB", "--ek-faint": "#95928D", "--ek-accent": pine[4], "--ek-focus": pine[4],
  "--ek-good": good[4], "--ek-amber": amber[4], "--ek-red": red[4], "--ek-blue": blue[4], "--ek-violet": violet[4],
  "--ek-mark-good": good[4], "--ek-mark-amber": amber[4], "--ek-mark-red": red[4], "--ek-mark-blue": blue[4], "--ek-mark-violet": violet[4],
  "--ek-chip-accent": pine[9], "--ek-chip-accent-text": pine[3], "--ek-chip-good": good[9], "--ek-chip-good-text": good[3],
  "--ek-chip-amber": amber[9], "--ek-chip-amber-text": amber[3], "--ek-chip-red": red[9], "--ek-chip-red-text": red[3],
  "--ek-chip-blue": blue[9], "--ek-chip-blue-text": blue[3], "--ek-chip-violet": violet[9], "--ek-chip-violet-text": violet[3],
  "--ek-shadow": "0 4px 24px rgb(0 0 0 / 0.5)",
};

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...LIGHT,
    "--mantine-color-body": LIGHT["--ek-surface"],
    "--mantine-color-text": LIGHT["--ek-text"],
    "--mantine-color-dimmed": LIGHT["--ek-muted"],
    "--mantine-color-placeholder": LIGHT["--ek-faint"],
    "--mantine-color-error": LIGHT["--ek-red"],
    "--mantine-color-anchor": LIGHT["--ek-accent"],
    "--mantine-color-default-border": LIGHT["--ek-control"],
  },
  dark: {
    ...DARK,
    "--mantine-color-body": DARK["--ek-surface"],
    "--mantine-color-text": DARK["--ek-text"],
    "--mantine-color-dimmed": DARK["--ek-muted"],
    "--mantine-color-placeholder": "#A29F9A",
    "--mantine-color-error": DARK["--ek-red"],
    "--mantine-color-anchor": DARK["--ek-accent"],
    "--mantine-color-default": DARK["--ek-surface"],
    "--mantine-color-default-hover": DARK["--ek-sunken"],
    "--mantine-color-default-border": DARK["--ek-control"],
  },
});
