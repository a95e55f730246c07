//! The classic figures of earned value and every formula over them (PMBOK Guide, 7.4).
//!
//! What cannot be divided is none, never zero and never infinite.

use crate::workspace::EstimateAtCompletion;

/// The classic figures at a status date, all in the same unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Budget at completion.
    pub bac: f64,
    /// Planned value (BCWS).
    pub pv: f64,
    /// Earned value (BCWP).
    pub ev: f64,
    /// Actual cost (ACWP); none when no cost is recorded.
    pub ac: Option<f64>,
    /// How the estimate at completion is worked out.
    pub method: EstimateAtCompletion,
}

fn ratio(a: f64, b: f64) -> Option<f64> {
    (b.abs() > f64::EPSILON).then_some(a / b).filter(|value| value.is_finite())
}

impl Figures {
    /// Schedule variance EV − PV.
    pub fn sv(&self) -> f64 {
        self.ev - self.pv
    }

    /// Cost variance EV − AC.
    pub fn cv(&self) -> Option<f64> {
        self.ac.map(|ac| self.ev - ac)
    }

    /// Schedule variance as a share of what was planned: (EV − PV) ÷ PV.
    pub fn sv_share(&self) -> Option<f64> {
        ratio(self.sv(), self.pv)
    }

    /// Cost variance as a share of what was earned: (EV − AC) ÷ EV.
    pub fn cv_share(&self) -> Option<f64> {
        self.cv().and_then(|cv| ratio(cv, self.ev))
    }

    /// Schedule performance index EV ÷ PV.
    pub fn spi(&self) -> Option<f64> {
        ratio(self.ev, self.pv)
    }

    /// Cost performance index EV ÷ AC.
    pub fn cpi(&self) -> Option<f64> {
        self.ac.and_then(|ac| ratio(self.ev, ac))
    }

    /// Cost-schedule index SPI × CPI.
    pub fn csi(&self) -> Option<f64> {
        Some(self.spi()? * self.cpi()?)
    }

    /// Share of the budget that is earned: EV ÷ BAC.
    pub fn complete(&self) -> Option<f64> {
        ratio(self.ev, self.bac)
    }

    /// Share of the budget that is spent: AC ÷ BAC.
    pub fn spent(&self) -> Option<f64> {
        self.ac.and_then(|ac| ratio(ac, self.bac))
    }

    /// Estimate at completion by the method chosen; none while it cannot be worked out.
    pub fn eac(&self) -> Option<f64> {
        self.eac_by(self.method)
    }

    /// Estimate at completion by any method: typical AC + (BAC − EV) ÷ CPI, atypical AC + (BAC − EV), combined
    /// AC + (BAC − EV) ÷ (CPI × SPI).
    pub fn eac_by(&self, method: EstimateAtCompletion) -> Option<f64> {
        let (ac, rest) = (self.ac?, self.bac - self.ev);
        let left = match method {
            EstimateAtCompletion::Typical => ratio(rest, self.cpi()?),
            EstimateAtCompletion::Atypical => Some(rest),
            EstimateAtCompletion::Combined => ratio(rest, self.csi()?),
        };
        left.map(|left| ac + left)
    }

    /// Estimate to completion EAC − AC.
    pub fn etc(&self) -> Option<f64> {
        Some(self.eac()? - self.ac?)
    }

    /// Variance at completion BAC − EAC.
    pub fn vac(&self) -> Option<f64> {
        Some(self.bac - self.eac()?)
    }

    /// To-complete performance index for the budget: (BAC − EV) ÷ (BAC − AC).
    pub fn tcpi(&self) -> Option<f64> {
        ratio(self.bac - self.ev, self.bac - self.ac?)
    }

    /// To-complete performance index for the estimate: (BAC − EV) ÷ (EAC − AC).
    pub fn tcpi_of_estimate(&self) -> Option<f64> {
        ratio(self.bac - self.ev, self.etc()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(value: Option<f64>, expected: f64) {
        assert!((value.unwrap() - expected).abs() < 1e-6 * expected.abs().max(1.0), "{value:?} is not {expected}");
    }

    fn figures(bac: f64, pv: f64, ev: f64, ac: Option<f64>) -> Figures {
        Figures { bac, pv, ev, ac, method: EstimateAtCompletion::Typical }
    }

    #[test]
    fn the_worked_values_of_the_field_come_out() {
        // Values asserted by the PRA package (MIT): 40 % planned, 35 % done, 36,000 spent of 100,000.
        let a = figures(100_000.0, 40_000.0, 35_000.0, Some(36_000.0));
        near(Some(a.sv()), -5000.0);
        near(a.cv(), -1000.0);
        near(a.spi(), 0.875);
        near(a.cpi(), 0.972_222_2);
        near(a.sv_share(), -0.125);
        near(a.cv_share(), -1000.0 / 35_000.0);
        near(a.complete(), 0.35);
        near(a.spent(), 0.36);
        // Microsoft's own example: a four-day task of 100, status on Wednesday.
        let c = figures(100.0, 75.0, 60.0, Some(70.0));
        near(Some(c.sv()), -15.0);
        near(c.cv(), -10.0);
        near(c.spi(), 0.8);
        near(c.cpi(), 0.857_142_857);
        near(c.csi(), 0.685_714_285_7);
        near(c.eac(), 116.666_667);
        near(c.vac(), -16.666_667);
        near(c.etc(), 46.666_667);
        near(c.tcpi(), 1.333_333);
        near(c.tcpi_of_estimate(), 0.857_142_857);
    }

    #[test]
    fn the_rest_costs_as_before_as_planned_or_more_for_being_late() {
        // PRA package (MIT): CPI 0.8, SPI 0.9.
        let b = figures(100_000.0, 35_000.0 / 0.9, 35_000.0, Some(35_000.0 / 0.8));
        near(b.eac_by(EstimateAtCompletion::Typical), 125_000.0);
        near(b.eac_by(EstimateAtCompletion::Atypical), 43_750.0 + 65_000.0);
        near(b.eac_by(EstimateAtCompletion::Combined), 43_750.0 + 65_000.0 / 0.72);
        let chosen = Figures { method: EstimateAtCompletion::Atypical, ..b };
        near(chosen.eac(), 108_750.0);
        near(chosen.vac(), -8_750.0);
        near(chosen.tcpi_of_estimate(), 1.0);
    }

    #[test]
    fn what_cannot_be_divided_is_not_known() {
        let start = figures(100.0, 0.0, 0.0, None);
        assert_eq!((start.spi(), start.cpi(), start.eac(), start.vac(), start.tcpi()), (None, None, None, None, None));
        assert_eq!((start.sv_share(), start.cv_share(), start.csi(), start.spent()), (None, None, None, None));
        let spent = Figures { ac: Some(10.0), ..start };
        assert_eq!(spent.cpi(), Some(0.0));
        assert_eq!((spent.eac(), spent.eac_by(EstimateAtCompletion::Combined)), (None, None));
        near(spent.eac_by(EstimateAtCompletion::Atypical), 110.0);
        // All of the budget is spent and work is left: no index says how to reach it.
        assert_eq!(figures(100.0, 100.0, 90.0, Some(100.0)).tcpi(), None);
    }
}
