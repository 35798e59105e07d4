// Command routing-verdict says what Alertmanager's own packages make of a configuration: the judge of our simulator.
//
// It reads one JSON object a line: {"config":"…"} loads a configuration and answers {} or {"error":"…"};
// {"labels":{…},"firing":[{…}],"at":"2026-03-07T22:00:00Z"} asks what becomes of an alert and answers
// {"routes":[{"receiver":"…","key":"…","group":{…},"muted":false,"groupWait":30,…}],"inhibited":false}.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log"
	"log/slog"
	"os"
	"time"

	"github.com/prometheus/common/model"

	"github.com/prometheus/alertmanager/config"
	"github.com/prometheus/alertmanager/dispatch"
	"github.com/prometheus/alertmanager/eventrecorder"
	"github.com/prometheus/alertmanager/featurecontrol"
	"github.com/prometheus/alertmanager/inhibit"
	"github.com/prometheus/alertmanager/matcher/compat"
	"github.com/prometheus/alertmanager/provider"
	"github.com/prometheus/alertmanager/timeinterval"
	"github.com/prometheus/alertmanager/types"
)

type question struct {
	Config string           `json:"config"`
	Labels model.LabelSet   `json:"labels"`
	Firing []model.LabelSet `json:"firing"`
	At     time.Time        `json:"at"`
}

type routeVerdict struct {
	Receiver       string         `json:"receiver"`
	Key            string         `json:"key"`
	Group          model.LabelSet `json:"group"`
	Muted          bool           `json:"muted"`
	GroupWait      float64        `json:"groupWait"`
	GroupInterval  float64        `json:"groupInterval"`
	RepeatInterval float64        `json:"repeatInterval"`
}

type verdict struct {
	Error     string         `json:"error,omitempty"`
	Routes    []routeVerdict `json:"routes,omitempty"`
	Inhibited bool           `json:"inhibited"`
}

// judge holds the configuration that was loaded last.
type judge struct {
	config     *config.Config
	route      *dispatch.Route
	intervener *timeinterval.Intervener
}

func main() {
	// As the server starts: names in UTF-8, and the older grammar of matchers where the newer cannot read one.
	compat.InitFromFlags(slog.New(slog.DiscardHandler), featurecontrol.NoopFlags{})

	answers := bufio.NewWriter(os.Stdout)
	defer answers.Flush()
	decoder, encoder := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20)), json.NewEncoder(answers)
	var current judge
	for decoder.More() {
		var asked question
		if err := decoder.Decode(&asked); err != nil {
			log.Fatal(err)
		}
		if err := encoder.Encode(current.answer(asked)); err != nil {
			log.Fatal(err)
		}
	}
}

func (j *judge) answer(asked question) verdict {
	if asked.Config != "" {
		if err := j.load(asked.Config); err != nil {
			return verdict{Error: err.Error()}
		}
		return verdict{}
	}
	if j.config == nil {
		return verdict{Error: "no configuration was loaded"}
	}
	var routes []routeVerdict
	for _, route := range j.route.Match(asked.Labels) {
		muted, err := j.isMuted(route, asked.At)
		if err != nil {
			return verdict{Error: err.Error()}
		}
		routes = append(routes, routeVerdict{
			Receiver:       route.RouteOpts.Receiver,
			Key:            route.Key(),
			Group:          groupOf(asked.Labels, route),
			Muted:          muted,
			GroupWait:      route.RouteOpts.GroupWait.Seconds(),
			GroupInterval:  route.RouteOpts.GroupInterval.Seconds(),
			RepeatInterval: route.RouteOpts.RepeatInterval.Seconds(),
		})
	}
	return verdict{Routes: routes, Inhibited: j.isInhibited(asked.Labels, asked.Firing)}
}

func (j *judge) load(text string) error {
	loaded, err := config.Load(text)
	if err != nil {
		return err
	}
	intervals := map[string][]timeinterval.TimeInterval{}
	for _, interval := range loaded.TimeIntervals {
		intervals[interval.Name] = interval.TimeIntervals
	}
	*j = judge{loaded, dispatch.NewRoute(loaded.Route, nil), timeinterval.NewIntervener(intervals)}
	return nil
}

// isMuted is what the stages of a notification's pipeline decide: mute intervals, and active ones where there are any.
func (j *judge) isMuted(route *dispatch.Route, at time.Time) (bool, error) {
	muted, _, err := j.intervener.Mutes(route.RouteOpts.MuteTimeIntervals, at)
	if err != nil || muted || len(route.RouteOpts.ActiveTimeIntervals) == 0 {
		return muted, err
	}
	active, _, err := j.intervener.Mutes(route.RouteOpts.ActiveTimeIntervals, at)
	return !active, err
}

// groupOf repeats what the dispatcher keeps to itself.
func groupOf(labels model.LabelSet, route *dispatch.Route) model.LabelSet {
	group := model.LabelSet{}
	for name, value := range labels {
		if _, ok := route.RouteOpts.GroupBy[name]; ok || route.RouteOpts.GroupByAll {
			group[name] = value
		}
	}
	return group
}

func (j *judge) isInhibited(labels model.LabelSet, firing []model.LabelSet) bool {
	if len(firing) == 0 || len(j.config.InhibitRules) == 0 {
		return false
	}
	inhibitor := inhibit.NewInhibitor(
		firingAlerts(firing), j.config.InhibitRules, slog.New(slog.DiscardHandler), eventrecorder.NopRecorder(),
	)
	stopped := make(chan struct{})
	go func() {
		inhibitor.Run()
		close(stopped)
	}()
	inhibitor.WaitForLoading()
	isInhibited := inhibitor.Mutes(context.Background(), labels)
	inhibitor.Stop()
	<-stopped
	return isInhibited
}

// firingAlerts provides alerts that fire already, and no others later.
type firingAlerts []model.LabelSet

func (f firingAlerts) SlurpAndSubscribe(string) ([]*types.Alert, provider.AlertIterator) {
	now := time.Now()
	var alerts []*types.Alert
	for _, labels := range f {
		alerts = append(alerts, &types.Alert{
			Alert:     model.Alert{Labels: labels, StartsAt: now.Add(-time.Minute), EndsAt: now.Add(time.Hour)},
			UpdatedAt: now,
		})
	}
	return alerts, provider.NewAlertIterator(make(chan *provider.Alert), make(chan struct{}), nil)
}

func (f firingAlerts) Subscribe(name string) provider.AlertIterator {
	_, iterator := f.SlurpAndSubscribe(name)
	return iterator
}
func (f firingAlerts) GetPending() provider.AlertIterator          { return f.Subscribe("") }
func (f firingAlerts) Get(model.Fingerprint) (*types.Alert, error) { return nil, provider.ErrNotFound }
func (f firingAlerts) Put(context.Context, ...*types.Alert) error  { return nil }
