//! What an export is asked for: by the ending of its name, and by what is named beside it.

use std::ffi::OsString;

use super::{
    AgendaArguments, ClientCopyArguments, Command, DocumentArguments, Options, TableArguments, TransferArguments,
    UsageError, file,
};
use crate::app::documents::{DocumentForm, WHICH, Which};
use crate::app::picture::PictureFormat;
use crate::app::tables::TableForm;
use crate::exchange::paper::Paper;
use crate::ui::tables::REGISTERS;
use crate::workspace::ContactId;

const FORMATS: [(&str, Leaving); 10] = [
    ("xml", Leaving::Plan),
    ("csv", Leaving::Plan),
    ("svg", Leaving::Picture(PictureFormat::Svg)),
    ("png", Leaving::Picture(PictureFormat::Png)),
    ("pdf", Leaving::Picture(PictureFormat::Pdf)),
    ("pptx", Leaving::Picture(PictureFormat::Pptx)),
    ("xlsx", Leaving::Workbook),
    ("ics", Leaving::Agenda),
    ("html", Leaving::Document),
    ("md", Leaving::Document),
];

const DOCUMENTS: [(&str, DocumentForm); 4] = [
    ("html", DocumentForm::Html),
    ("md", DocumentForm::Markdown),
    ("pdf", DocumentForm::Pdf),
    ("pptx", DocumentForm::Pptx),
];

/// What the ending of a name asks for.
#[derive(Clone, Copy)]
enum Leaving {
    Plan,
    Picture(PictureFormat),
    Workbook,
    Agenda,
    Document,
}

impl Options {
    /// What is to leave.
    pub(super) fn export(self, words: &mut impl Iterator<Item = OsString>) -> Result<Command, UsageError> {
        if self.client_copy.is_some() {
            self.allow(&["--client-copy", "--copy-passphrase-from", "--releaser", "--list", "--force"])?;
            return Ok(Command::ClientCopy(ClientCopyArguments {
                file: file(words)?,
                out: self.client_copy.ok_or(UsageError::NoFile)?,
                passphrase: self.copy_passphrase,
                releaser: self.releaser.filter(|name| !name.trim().is_empty()),
                list: self.list,
                force: self.force,
            }));
        }
        if let Some(which) = self.document {
            return self.written(words, which);
        }
        let (out, leaving) = self.out(&FORMATS)?;
        match leaving {
            Leaving::Document => Err(UsageError::Missing("--document")),
            Leaving::Agenda => {
                self.allow(&["--out", "--force", "--client", "--as-of", "--author"])?;
                self.for_one_reader()?;
                let (client, as_of, force) = (self.client, self.as_of, self.force);
                let author = self.author.unwrap_or_default();
                Ok(Command::Agenda(AgendaArguments { file: file(words)?, out, client, as_of, author, force }))
            }
            Leaving::Workbook => self.tables(words, TableForm::Workbook),
            // A table of one register; without one, the plan as it has always been.
            Leaving::Plan
                if !self.registers.is_empty() && !out.extension().is_some_and(|it| it.eq_ignore_ascii_case("xml")) =>
            {
                self.tables(words, TableForm::Values)
            }
            Leaving::Plan => {
                self.allow(&["--out", "--force", "--internal", "--with-costs", "--client"])?;
                let (force, internal, costs, client) = (self.force, self.internal, self.with_costs, self.client);
                // What is ours leaves for nobody of theirs.
                let ours = [(internal, "--internal"), (costs, "--with-costs")];
                if let Some((_, option)) = ours.into_iter().find(|(asked, _)| *asked && client) {
                    return Err(UsageError::UnknownOption(option.into()));
                }
                Ok(Command::Export(TransferArguments { file: file(words)?, out, force, internal, costs, client }))
            }
            Leaving::Picture(format) => {
                let source = file(words)?;
                Ok(Command::Picture(self.picture(source, out, format)?))
            }
        }
    }

    /// Which document is asked for, and as what.
    fn written(self, words: &mut impl Iterator<Item = OsString>, which: Which) -> Result<Command, UsageError> {
        let (out, format) = self.out(&DOCUMENTS)?;
        let brief = which == Which::Brief;
        self.allow(&[
            "--document",
            "--out",
            "--force",
            "--client",
            "--as-of",
            "--since",
            "--contact",
            "--author",
            "--paper",
            "--portrait",
            "--margin",
            "--template",
        ])?;
        let on_paper = format == DocumentForm::Pdf;
        let needless = [
            ("--contact", self.contact.is_some() && !brief),
            // Of the others, what is private leaves with nobody; the brief tells of the last talk on.
            ("--author", self.author.is_some() && !brief),
            ("--since", self.since.is_some() && brief),
            ("--paper", self.paper.is_some() && !on_paper),
            ("--portrait", self.portrait && !on_paper),
            ("--margin", self.margin.is_some() && !on_paper),
            ("--template", self.template.is_some() && format != DocumentForm::Pptx),
        ];
        if let Some((option, _)) = needless.iter().find(|(_, given)| *given) {
            return Err(UsageError::UnknownOption((*option).into()));
        }
        if self.client && !which.is_for_client() {
            let named = |of: &dyn Fn(Which) -> bool| -> Vec<&str> {
                WHICH.iter().filter(|(_, one)| of(*one)).map(|(name, _)| *name).collect()
            };
            let (view, known) = (named(&|one| one == which), named(&Which::is_for_client));
            return Err(UsageError::NotForClient { view: view.concat(), known: known.join(", ") });
        }
        // A text stands upright.
        let usual = Paper { portrait: true, margin_mm: 15, ..Paper::default() };
        Ok(Command::Document(DocumentArguments {
            file: file(words)?,
            which,
            out,
            format,
            as_of: self.as_of,
            since: self.since,
            contact: self.contact,
            author: self.author.unwrap_or_default(),
            paper: Paper {
                size: self.paper.unwrap_or_default(),
                margin_mm: self.margin.unwrap_or(usual.margin_mm),
                ..usual
            },
            template: self.template,
            force: self.force,
        }))
    }

    /// Nobody of ours looks at what a client sees.
    fn for_one_reader(&self) -> Result<(), UsageError> {
        match self.client && self.author.is_some() {
            true => Err(UsageError::UnknownOption("--author".into())),
            false => Ok(()),
        }
    }

    /// Which registers are asked for.
    fn tables(self, words: &mut impl Iterator<Item = OsString>, form: TableForm) -> Result<Command, UsageError> {
        self.allow(&["--out", "--force", "--register", "--client", "--as-of", "--author"])?;
        self.for_one_reader()?;
        // A file of values holds one table.
        if form == TableForm::Values && self.registers.len() > 1 {
            return Err(UsageError::UnknownOption("--register".into()));
        }
        if let Some(ours) = self.registers.iter().find(|one| self.client && !one.is_for_client()) {
            let name = REGISTERS.iter().find(|(_, one)| one == ours).map_or("", |(name, _)| *name);
            let known = REGISTERS.iter().filter(|(_, one)| one.is_for_client());
            let known: Vec<&str> = known.map(|(name, _)| *name).collect();
            return Err(UsageError::NotForClient { view: name.to_owned(), known: known.join(", ") });
        }
        Ok(Command::Tables(TableArguments {
            file: file(words)?,
            out: self.out.ok_or(UsageError::Missing("--out"))?,
            form,
            registers: self.registers,
            client: self.client,
            as_of: self.as_of,
            author: self.author.unwrap_or_default(),
            force: self.force,
        }))
    }
}

/// A contact by its id, as the file writes it.
pub(super) fn contact(value: OsString) -> Result<ContactId, UsageError> {
    let text = value.to_string_lossy();
    text.parse().map_err(|_| UsageError::NotAContact(text.into_owned()))
}
