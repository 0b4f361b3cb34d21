import { describe, expect, it } from "vitest";
import { bestFits } from "./letters";

const options = [
  "Aanbieders",
  "Veilig Thuis",
  "Ouders",
  "Cliëntenraad",
  "Gecertificeerde instellingen",
  "Buurregio's",
].map((label) => ({ id: label, label }));

const best = (typed: string) => bestFits(options, typed)[0]?.label;

describe("a few letters", () => {
  it("find what they begin, a word in it, its initials, and it without accents", () => {
    expect(best("oud")).toBe("Ouders");
    expect(best("thu")).toBe("Veilig Thuis");
    expect(best("vt")).toBe("Veilig Thuis");
    expect(best("gi")).toBe("Gecertificeerde instellingen");
    expect(best("clien")).toBe("Cliëntenraad");
    expect(best("ge in")).toBe("Gecertificeerde instellingen");
    expect(best("xyz")).toBeUndefined();
  });

  it("prefer a beginning over a middle", () => {
    expect(bestFits(options, "a")[0]?.label).toBe("Aanbieders");
  });
});
