import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The window loads the files from its own scheme, so every address is relative to index.html.
  base: "./",
  server: { fs: { allow: [".."] } },
  build: {
    // WebKitGTK 2.50 on Debian 12 speaks what Safari 16 spoke, and more.
    target: "safari16",
    // The Content-Security-Policy allows fonts from files only, so nothing is put inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
