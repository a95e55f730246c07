//! What pictures are asked for.

use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use lexopt::ValueExt as _;

use super::{Options, PictureArguments, UsageError};
use crate::app::picture::PictureFormat;
use crate::exchange::paper::{MARGINS, Paper, PaperSize};
use crate::ui::views::{Sight, sights};

/// Paper by the names that the command line knows it by.
pub const PAPERS: [(&str, PaperSize); 3] =
    [("a4", PaperSize::A4), ("a3", PaperSize::A3), ("letter", PaperSize::Letter)];
const DEFAULT_SIZE: (u32, u32) = (1440, 900);
/// Pixels a point, in hundredths.
const SCALES: RangeInclusive<u32> = 25..=800;

impl Options {
    /// What picture is asked for.
    pub(super) fn picture(
        self,
        file: PathBuf,
        out: PathBuf,
        format: PictureFormat,
    ) -> Result<PictureArguments, UsageError> {
        self.allow(&[
            "--out",
            "--force",
            "--view",
            "--client",
            "--as-of",
            "--theme",
            "--size",
            "--scale",
            "--transparent",
            "--author",
            "--paper",
            "--portrait",
            "--margin",
            "--template",
        ])?;
        // Nobody of ours looks at what a client sees.
        let author = if self.client { self.author.as_ref().map(|_| "--author") } else { None };
        let scale = self.scale.filter(|_| format != PictureFormat::Png).map(|_| "--scale");
        let on_paper = format == PictureFormat::Pdf && self.paper.is_some();
        let paper = self.paper.filter(|_| !on_paper).map(|_| "--paper");
        let portrait = (self.portrait && !on_paper).then_some("--portrait");
        let margin = self.margin.filter(|_| !on_paper).map(|_| "--margin");
        let template = self.template.as_ref().filter(|_| format != PictureFormat::Pptx).map(|_| "--template");
        // What lies on paper is as large as the paper.
        let size = self.size.filter(|_| on_paper).map(|_| "--size");
        if let Some(option) = author.or(scale).or(paper).or(portrait).or(margin).or(size).or(template) {
            return Err(UsageError::UnknownOption(option.into()));
        }
        if self.views.is_empty() {
            return Err(UsageError::Missing("--view"));
        }
        if self.views.len() > 1 && !format.has_pages() {
            return Err(UsageError::UnknownOption("--view".into()));
        }
        let sights = if self.client { for_client(&self.views)? } else { self.views.clone() };
        let usual = Paper::default();
        let margin_mm = self.margin.unwrap_or(usual.margin_mm);
        let paper = self.paper.map(|size| Paper { size, portrait: self.portrait, margin_mm });
        Ok(PictureArguments {
            file,
            sights,
            out,
            format,
            client: self.client,
            size: self.size.unwrap_or(DEFAULT_SIZE),
            scale_percent: self.scale.unwrap_or(100),
            transparent: self.transparent,
            theme: self.theme.unwrap_or_default(),
            as_of: self.as_of,
            author: self.author.unwrap_or_default(),
            force: self.force,
            paper,
            template: self.template,
        })
    }
}

/// Views as a client sees them; what is ours is refused, whatever a client may see of what it is made of.
fn for_client(views: &[Sight]) -> Result<Vec<Sight>, UsageError> {
    let all = sights();
    if let Some(ours) = views.iter().find(|sight| !sight.is_for_client()) {
        let name = all.iter().find(|(_, sight)| sight == ours).map_or("", |(name, _)| *name);
        let known: Vec<&str> = all.iter().filter(|(_, sight)| sight.is_for_client()).map(|(name, _)| *name).collect();
        return Err(UsageError::NotForClient { view: name.to_owned(), known: known.join(", ") });
    }
    Ok(views.iter().map(|sight| sight.for_client()).collect())
}

/// Pixels a point, in hundredths.
pub fn scale(value: OsString) -> Result<u32, UsageError> {
    let text = value.string().unwrap_or_default();
    let scale = text.parse::<f64>().ok().filter(|scale| scale.is_finite()).map(|scale| (scale * 100.0).round());
    let percent = scale.filter(|scale| (0.0..1.0e6).contains(scale)).map(|scale| scale as u32);
    percent.filter(|percent| SCALES.contains(percent)).ok_or(UsageError::NotAScale(text))
}

/// White along the edges, in millimetres.
pub fn margin(value: OsString) -> Result<u8, UsageError> {
    let text = value.string().unwrap_or_default();
    let margin = text.parse::<u8>().ok().filter(|margin| MARGINS.contains(margin));
    margin.ok_or(UsageError::NotAMargin(text))
}
