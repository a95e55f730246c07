### Dialogs: questions and their answers.
