import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const words = "[A-Za-zÀ-ÿ]{2,}";

export default tseslint.config(
  { ignores: ["dist", "node_modules", "eslint.config.js", "src/ipc/bindings.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `onPress={() => navigate(...)}` reads better than a block.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A dialog or a search field that opens on request takes the focus; that is what the reader expects.
      "jsx-a11y/no-autofocus": "off",
      "no-restricted-syntax": [
        "error",
        { selector: `JSXText[value=/${words}/]`, message: "Text belongs in assets/locales/nl/window*.ftl." },
        {
          selector: `JSXAttribute[name.name=/^(aria-label|title|placeholder|label|alt|description)$/] > Literal[value=/${words}/]`,
          message: "Text belongs in assets/locales/nl/window*.ftl.",
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only src/ipc knows the host." },
            { group: ["@/ipc/*"], message: "Import from @/ipc." },
          ],
        },
      ],
    },
  },
  {
    files: ["src/features/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only src/ipc knows the host." },
            { group: ["@/ipc/*"], message: "Import from @/ipc." },
            { group: ["@/features/*", "../*/*", "../../*"], message: "Features do not import each other." },
          ],
        },
      ],
    },
  },
  { files: ["src/ipc/**"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["**/*.test.{ts,tsx}", "src/test/**", "src/ipc/test-*", "src/ipc/preview*"],
    rules: {
      "no-restricted-imports": "off",
      "no-restricted-syntax": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
