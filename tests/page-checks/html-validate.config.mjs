export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Pages load nothing but the site's own files, and browsers refuse integrity attributes to pages from a disk.
    "require-sri": ["error", { target: "crossorigin" }],
    // Dossiers and sources are named by their authors and publishers; a name is not cut.
    "long-title": "off",
    // A RIS record ends with "ER  - ", a blank last, and is shown as it is.
    "no-trailing-whitespace": "off",
    // Anchors of headings are their words in any script and may begin with a figure ("2023-год"), as HTML allows.
    "valid-id": ["error", { relaxed: true }],
  },
};
