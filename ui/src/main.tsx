import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "react-aria-components";
import { App } from "@/app/App";
import { applyAppearance } from "@/app/appearance";
import { createQueryClient, followChanges } from "@/ipc";
import "@/styles/index.css";

async function start(): Promise<void> {
  // Replaced by a constant at build time: the double never comes near the real window.
  if (import.meta.env.MODE === "preview-data") (await import("@/ipc/preview")).standOnPreview();

  applyAppearance();
  const client = createQueryClient();
  followChanges(client);
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <I18nProvider locale="nl-NL">
          <App />
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
